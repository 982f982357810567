package com.example.family;

import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.rpc.Caller;
import io.skynet.runtime.rpc.OutgoingCall;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Calls a remote {@link Market.Shop}.
 */
@Generated("io.skynet.processor.RpcProcessor")
public final class MarketShopClient implements Market.Shop {
  private final Caller caller;

  public MarketShopClient(Caller caller) {
    this.caller = caller;
  }

  @Override
  public void put(String key, Market.Page<Market.Order> value) {
    try (OutgoingCall call = caller.start(MarketShopBinding.PUT)) {
      MsgWriter args = call.args(2);
      args.writeString(Objects.requireNonNull(key, "Shop.put: key is null"));
      MarketShopTypes.writePageOfOrder(args,
          Objects.requireNonNull(value, "Shop.put: value is null"));
      call.await();
    }
  }

  /**
   * Like {@link #put}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Void> putAsync(String key, Market.Page<Market.Order> value) {
    OutgoingCall call = caller.start(MarketShopBinding.PUT);
    MsgWriter args = call.args(2);
    args.writeString(Objects.requireNonNull(key, "Shop.put: key is null"));
    MarketShopTypes.writePageOfOrder(args,
        Objects.requireNonNull(value, "Shop.put: value is null"));
    return call.sendAsync(in -> null);
  }

  @Override
  public String own() {
    try (OutgoingCall call = caller.start(MarketShopBinding.OWN)) {
      call.args(0);
      return call.await().readString();
    }
  }

  /**
   * Like {@link #own}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<String> ownAsync() {
    OutgoingCall call = caller.start(MarketShopBinding.OWN);
    call.args(0);
    return call.sendAsync(MsgReader::readString);
  }

  @Override
  public Market.Page<Market.Order> get(String arg0) {
    try (OutgoingCall call = caller.start(MarketShopBinding.GET)) {
      call.args(1).writeString(Objects.requireNonNull(arg0, "Shop.get: arg0 is null"));
      return MarketShopTypes.readNullablePageOfOrder(call.await());
    }
  }

  /**
   * Like {@link #get}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Market.Page<Market.Order>> getAsync(String arg0) {
    OutgoingCall call = caller.start(MarketShopBinding.GET);
    call.args(1).writeString(Objects.requireNonNull(arg0, "Shop.get: arg0 is null"));
    return call.sendAsync(MarketShopTypes::readNullablePageOfOrder);
  }

  @Override
  public List<Market.Page<Market.Order>> all(List<String> arg0, Market.Page<Market.Order> arg1) {
    try (OutgoingCall call = caller.start(MarketShopBinding.ALL)) {
      MsgWriter args = call.args(2);
      MarketShopTypes.writeListOfString(args,
          Objects.requireNonNull(arg0, "Shop.all: arg0 is null"));
      MarketShopTypes.writeNullablePageOfOrder(args, arg1);
      return MarketShopTypes.readListOfPageOfOrder(call.await());
    }
  }

  /**
   * Like {@link #all}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<List<Market.Page<Market.Order>>> allAsync(List<String> arg0,
      Market.Page<Market.Order> arg1) {
    OutgoingCall call = caller.start(MarketShopBinding.ALL);
    MsgWriter args = call.args(2);
    MarketShopTypes.writeListOfString(args, Objects.requireNonNull(arg0, "Shop.all: arg0 is null"));
    MarketShopTypes.writeNullablePageOfOrder(args, arg1);
    return call.sendAsync(MarketShopTypes::readListOfPageOfOrder);
  }

  @Override
  public void left() {
    try (OutgoingCall call = caller.start(MarketShopBinding.LEFT)) {
      call.args(0);
      call.await();
    }
  }

  /**
   * Like {@link #left}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Void> leftAsync() {
    OutgoingCall call = caller.start(MarketShopBinding.LEFT);
    call.args(0);
    return call.sendAsync(in -> null);
  }

  @Override
  public String ping(String arg0) {
    try (OutgoingCall call = caller.start(MarketShopBinding.PING)) {
      call.args(1).writeString(Objects.requireNonNull(arg0, "Shop.ping: arg0 is null"));
      return call.await().readString();
    }
  }

  /**
   * Like {@link #ping}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<String> pingAsync(String arg0) {
    OutgoingCall call = caller.start(MarketShopBinding.PING);
    call.args(1).writeString(Objects.requireNonNull(arg0, "Shop.ping: arg0 is null"));
    return call.sendAsync(MsgReader::readString);
  }

  /**
   * Pairs them.
   */
  @Override
  public Market.Pair<String, Market.Page<Integer>> pair(String first,
      Market.Pair<Long, Market.Order> second) {
    try (OutgoingCall call = caller.start(MarketShopBinding.PAIR)) {
      MsgWriter args = call.args(2);
      args.writeString(Objects.requireNonNull(first, "Shop.pair: first is null"));
      MarketShopTypes.writePairOfLongAndOrder(args,
          Objects.requireNonNull(second, "Shop.pair: second is null"));
      return MarketShopTypes.readPairOfStringAndPageOfInt(call.await());
    }
  }

  /**
   * Like {@link #pair}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Market.Pair<String, Market.Page<Integer>>> pairAsync(String first,
      Market.Pair<Long, Market.Order> second) {
    OutgoingCall call = caller.start(MarketShopBinding.PAIR);
    MsgWriter args = call.args(2);
    args.writeString(Objects.requireNonNull(first, "Shop.pair: first is null"));
    MarketShopTypes.writePairOfLongAndOrder(args,
        Objects.requireNonNull(second, "Shop.pair: second is null"));
    return call.sendAsync(MarketShopTypes::readPairOfStringAndPageOfInt);
  }

  @Override
  public String toString() {
    return "Market.ShopClient over " + caller;
  }
}
