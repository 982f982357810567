package com.example.vectors;

import io.skynet.runtime.rpc.Caller;
import io.skynet.runtime.rpc.OutgoingCall;
import io.skynet.runtime.rpc.RpcException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Calls a remote {@link Vectors}.
 *
 * <p>The types of the values in docs/vectors.
 */
@Generated("io.skynet.processor.RpcProcessor")
public final class VectorsClient implements Vectors {
  private final Caller caller;

  public VectorsClient(Caller caller) {
    this.caller = caller;
  }

  @Override
  public Vectors.Order order(Vectors.Order order) throws Vectors.OutOfStock {
    try (OutgoingCall call = caller.start(VectorsBinding.ORDER)) {
      VectorsTypes.writeOrder(call.args(1),
          Objects.requireNonNull(order, "Vectors.order: order is null"));
      return VectorsTypes.readOrder(call.await());
    } catch (RpcException failure) {
      VectorsBinding.OUT_OF_STOCK.rethrow(failure);
      throw failure;
    }
  }

  /**
   * Like {@link #order}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Vectors.Order> orderAsync(Vectors.Order order) {
    OutgoingCall call = caller.start(VectorsBinding.ORDER);
    VectorsTypes.writeOrder(call.args(1),
        Objects.requireNonNull(order, "Vectors.order: order is null"));
    return call.sendAsync(VectorsTypes::readOrder);
  }

  @Override
  public Vectors.Level level(Vectors.Level level) {
    try (OutgoingCall call = caller.start(VectorsBinding.LEVEL)) {
      VectorsTypes.writeLevel(call.args(1),
          Objects.requireNonNull(level, "Vectors.level: level is null"));
      return VectorsTypes.readLevel(call.await());
    }
  }

  /**
   * Like {@link #level}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Vectors.Level> levelAsync(Vectors.Level level) {
    OutgoingCall call = caller.start(VectorsBinding.LEVEL);
    VectorsTypes.writeLevel(call.args(1),
        Objects.requireNonNull(level, "Vectors.level: level is null"));
    return call.sendAsync(VectorsTypes::readLevel);
  }

  @Override
  public Vectors.Switch turn(Vectors.Switch turn) {
    try (OutgoingCall call = caller.start(VectorsBinding.TURN)) {
      VectorsTypes.writeSwitch(call.args(1),
          Objects.requireNonNull(turn, "Vectors.turn: turn is null"));
      return VectorsTypes.readSwitch(call.await());
    }
  }

  /**
   * Like {@link #turn}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Vectors.Switch> turnAsync(Vectors.Switch turn) {
    OutgoingCall call = caller.start(VectorsBinding.TURN);
    VectorsTypes.writeSwitch(call.args(1),
        Objects.requireNonNull(turn, "Vectors.turn: turn is null"));
    return call.sendAsync(VectorsTypes::readSwitch);
  }

  @Override
  public Vectors.Renamed renamed(Vectors.Renamed renamed) {
    try (OutgoingCall call = caller.start(VectorsBinding.RENAMED)) {
      VectorsTypes.writeRenamed(call.args(1),
          Objects.requireNonNull(renamed, "Vectors.renamed: renamed is null"));
      return VectorsTypes.readRenamed(call.await());
    }
  }

  /**
   * Like {@link #renamed}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Vectors.Renamed> renamedAsync(Vectors.Renamed renamed) {
    OutgoingCall call = caller.start(VectorsBinding.RENAMED);
    VectorsTypes.writeRenamed(call.args(1),
        Objects.requireNonNull(renamed, "Vectors.renamed: renamed is null"));
    return call.sendAsync(VectorsTypes::readRenamed);
  }

  @Override
  public Vectors.Empty empty(Vectors.Empty empty) {
    try (OutgoingCall call = caller.start(VectorsBinding.EMPTY)) {
      VectorsTypes.writeEmpty(call.args(1),
          Objects.requireNonNull(empty, "Vectors.empty: empty is null"));
      return VectorsTypes.readEmpty(call.await());
    }
  }

  /**
   * Like {@link #empty}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Vectors.Empty> emptyAsync(Vectors.Empty empty) {
    OutgoingCall call = caller.start(VectorsBinding.EMPTY);
    VectorsTypes.writeEmpty(call.args(1),
        Objects.requireNonNull(empty, "Vectors.empty: empty is null"));
    return call.sendAsync(VectorsTypes::readEmpty);
  }

  @Override
  public Vectors.Tree tree(Vectors.Tree tree) {
    try (OutgoingCall call = caller.start(VectorsBinding.TREE)) {
      VectorsTypes.writeTree(call.args(1),
          Objects.requireNonNull(tree, "Vectors.tree: tree is null"));
      return VectorsTypes.readTree(call.await());
    }
  }

  /**
   * Like {@link #tree}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Vectors.Tree> treeAsync(Vectors.Tree tree) {
    OutgoingCall call = caller.start(VectorsBinding.TREE);
    VectorsTypes.writeTree(call.args(1),
        Objects.requireNonNull(tree, "Vectors.tree: tree is null"));
    return call.sendAsync(VectorsTypes::readTree);
  }

  @Override
  public Vectors.Page<Vectors.Line> lines(Vectors.Page<Vectors.Line> page) {
    try (OutgoingCall call = caller.start(VectorsBinding.LINES)) {
      VectorsTypes.writePageOfLine(call.args(1),
          Objects.requireNonNull(page, "Vectors.lines: page is null"));
      return VectorsTypes.readPageOfLine(call.await());
    }
  }

  /**
   * Like {@link #lines}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Vectors.Page<Vectors.Line>> linesAsync(Vectors.Page<Vectors.Line> page) {
    OutgoingCall call = caller.start(VectorsBinding.LINES);
    VectorsTypes.writePageOfLine(call.args(1),
        Objects.requireNonNull(page, "Vectors.lines: page is null"));
    return call.sendAsync(VectorsTypes::readPageOfLine);
  }

  @Override
  public Vectors.Collections collections(Vectors.Collections collections) {
    try (OutgoingCall call = caller.start(VectorsBinding.COLLECTIONS)) {
      VectorsTypes.writeCollections(call.args(1),
          Objects.requireNonNull(collections, "Vectors.collections: collections is null"));
      return VectorsTypes.readCollections(call.await());
    }
  }

  /**
   * Like {@link #collections}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Vectors.Collections> collectionsAsync(Vectors.Collections collections) {
    OutgoingCall call = caller.start(VectorsBinding.COLLECTIONS);
    VectorsTypes.writeCollections(call.args(1),
        Objects.requireNonNull(collections, "Vectors.collections: collections is null"));
    return call.sendAsync(VectorsTypes::readCollections);
  }

  @Override
  public Vectors.Standard standard(Vectors.Standard standard) {
    try (OutgoingCall call = caller.start(VectorsBinding.STANDARD)) {
      VectorsTypes.writeStandard(call.args(1),
          Objects.requireNonNull(standard, "Vectors.standard: standard is null"));
      return VectorsTypes.readStandard(call.await());
    }
  }

  /**
   * Like {@link #standard}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Vectors.Standard> standardAsync(Vectors.Standard standard) {
    OutgoingCall call = caller.start(VectorsBinding.STANDARD);
    VectorsTypes.writeStandard(call.args(1),
        Objects.requireNonNull(standard, "Vectors.standard: standard is null"));
    return call.sendAsync(VectorsTypes::readStandard);
  }

  @Override
  public Vectors.Figure figure(Vectors.Figure figure) {
    try (OutgoingCall call = caller.start(VectorsBinding.FIGURE)) {
      VectorsTypes.writeFigure(call.args(1),
          Objects.requireNonNull(figure, "Vectors.figure: figure is null"));
      return VectorsTypes.readFigure(call.await());
    }
  }

  /**
   * Like {@link #figure}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Vectors.Figure> figureAsync(Vectors.Figure figure) {
    OutgoingCall call = caller.start(VectorsBinding.FIGURE);
    VectorsTypes.writeFigure(call.args(1),
        Objects.requireNonNull(figure, "Vectors.figure: figure is null"));
    return call.sendAsync(VectorsTypes::readFigure);
  }

  @Override
  public Vectors.Strict strict(Vectors.Strict strict) {
    try (OutgoingCall call = caller.start(VectorsBinding.STRICT)) {
      VectorsTypes.writeStrict(call.args(1),
          Objects.requireNonNull(strict, "Vectors.strict: strict is null"));
      return VectorsTypes.readStrict(call.await());
    }
  }

  /**
   * Like {@link #strict}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Vectors.Strict> strictAsync(Vectors.Strict strict) {
    OutgoingCall call = caller.start(VectorsBinding.STRICT);
    VectorsTypes.writeStrict(call.args(1),
        Objects.requireNonNull(strict, "Vectors.strict: strict is null"));
    return call.sendAsync(VectorsTypes::readStrict);
  }

  @Override
  public Vectors.Result<Vectors.Line> result(Vectors.Result<Vectors.Line> result) {
    try (OutgoingCall call = caller.start(VectorsBinding.RESULT)) {
      VectorsTypes.writeResultOfLine(call.args(1),
          Objects.requireNonNull(result, "Vectors.result: result is null"));
      return VectorsTypes.readResultOfLine(call.await());
    }
  }

  /**
   * Like {@link #result}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Vectors.Result<Vectors.Line>> resultAsync(
      Vectors.Result<Vectors.Line> result) {
    OutgoingCall call = caller.start(VectorsBinding.RESULT);
    VectorsTypes.writeResultOfLine(call.args(1),
        Objects.requireNonNull(result, "Vectors.result: result is null"));
    return call.sendAsync(VectorsTypes::readResultOfLine);
  }

  @Override
  public Vectors.Price price(Vectors.Price price) {
    try (OutgoingCall call = caller.start(VectorsBinding.PRICE)) {
      VectorsTypes.writePrice(call.args(1),
          Objects.requireNonNull(price, "Vectors.price: price is null"));
      return VectorsTypes.readPrice(call.await());
    }
  }

  /**
   * Like {@link #price}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Vectors.Price> priceAsync(Vectors.Price price) {
    OutgoingCall call = caller.start(VectorsBinding.PRICE);
    VectorsTypes.writePrice(call.args(1),
        Objects.requireNonNull(price, "Vectors.price: price is null"));
    return call.sendAsync(VectorsTypes::readPrice);
  }

  @Override
  public String toString() {
    return "VectorsClient over " + caller;
  }
}
