package com.example.everything;

import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.rpc.Caller;
import io.skynet.runtime.rpc.OutgoingCall;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Calls a remote {@link Everything}.
 *
 * <p>One of every type.
 */
@Generated("io.skynet.processor.RpcProcessor")
public final class EverythingClient implements Everything {
  private final Caller caller;

  public EverythingClient(Caller caller) {
    this.caller = caller;
  }

  @Override
  public Everything.Numbers numbers(Everything.Numbers numbers) {
    try (OutgoingCall call = caller.start(EverythingBinding.NUMBERS)) {
      EverythingTypes.writeNumbers(call.args(1),
          Objects.requireNonNull(numbers, "every.thing-1.numbers: numbers is null"));
      return EverythingTypes.readNumbers(call.await());
    }
  }

  /**
   * Like {@link #numbers}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Everything.Numbers> numbersAsync(Everything.Numbers numbers) {
    OutgoingCall call = caller.start(EverythingBinding.NUMBERS);
    EverythingTypes.writeNumbers(call.args(1),
        Objects.requireNonNull(numbers, "every.thing-1.numbers: numbers is null"));
    return call.sendAsync(EverythingTypes::readNumbers);
  }

  @Override
  public Everything.Boxes boxes(Everything.Boxes boxes) {
    try (OutgoingCall call = caller.start(EverythingBinding.BOXES)) {
      EverythingTypes.writeBoxes(call.args(1),
          Objects.requireNonNull(boxes, "every.thing-1.boxes: boxes is null"));
      return EverythingTypes.readBoxes(call.await());
    }
  }

  /**
   * Like {@link #boxes}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Everything.Boxes> boxesAsync(Everything.Boxes boxes) {
    OutgoingCall call = caller.start(EverythingBinding.BOXES);
    EverythingTypes.writeBoxes(call.args(1),
        Objects.requireNonNull(boxes, "every.thing-1.boxes: boxes is null"));
    return call.sendAsync(EverythingTypes::readBoxes);
  }

  @Override
  public int add(int a, Integer b) {
    try (OutgoingCall call = caller.start(EverythingBinding.ADD)) {
      MsgWriter args = call.args(2);
      args.writeInt(a);
      args.writeInt(Objects.requireNonNull(b, "every.thing-1.add: b is null"));
      return call.await().readInt();
    }
  }

  /**
   * Like {@link #add}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Integer> addAsync(int a, Integer b) {
    OutgoingCall call = caller.start(EverythingBinding.ADD);
    MsgWriter args = call.args(2);
    args.writeInt(a);
    args.writeInt(Objects.requireNonNull(b, "every.thing-1.add: b is null"));
    return call.sendAsync(MsgReader::readInt);
  }

  @Override
  public char next(char c) {
    try (OutgoingCall call = caller.start(EverythingBinding.NEXT)) {
      call.args(1).writeChar(c);
      return call.await().readChar();
    }
  }

  /**
   * Like {@link #next}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Character> nextAsync(char c) {
    OutgoingCall call = caller.start(EverythingBinding.NEXT);
    call.args(1).writeChar(c);
    return call.sendAsync(MsgReader::readChar);
  }

  @Override
  public boolean not(boolean value) {
    try (OutgoingCall call = caller.start(EverythingBinding.NOT)) {
      call.args(1).writeBoolean(value);
      return call.await().readBoolean();
    }
  }

  /**
   * Like {@link #not}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Boolean> notAsync(boolean value) {
    OutgoingCall call = caller.start(EverythingBinding.NOT);
    call.args(1).writeBoolean(value);
    return call.sendAsync(MsgReader::readBoolean);
  }

  @Override
  public byte[] reverse(byte[] bytes) {
    try (OutgoingCall call = caller.start(EverythingBinding.REVERSE)) {
      call.args(1).writeBinary(Objects.requireNonNull(bytes, "every.thing-1.reverse: bytes is null"));
      return call.await().readBinary();
    }
  }

  /**
   * Like {@link #reverse}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<byte[]> reverseAsync(byte[] bytes) {
    OutgoingCall call = caller.start(EverythingBinding.REVERSE);
    call.args(1).writeBinary(Objects.requireNonNull(bytes, "every.thing-1.reverse: bytes is null"));
    return call.sendAsync(MsgReader::readBinary);
  }

  @Override
  public Everything.Order order(Everything.Order order) {
    try (OutgoingCall call = caller.start(EverythingBinding.ORDER)) {
      EverythingTypes.writeOrder(call.args(1),
          Objects.requireNonNull(order, "every.thing-1.order: order is null"));
      return EverythingTypes.readOrder(call.await());
    }
  }

  /**
   * Like {@link #order}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Everything.Order> orderAsync(Everything.Order order) {
    OutgoingCall call = caller.start(EverythingBinding.ORDER);
    EverythingTypes.writeOrder(call.args(1),
        Objects.requireNonNull(order, "every.thing-1.order: order is null"));
    return call.sendAsync(EverythingTypes::readOrder);
  }

  @Override
  public Everything.Tree tree(Everything.Tree tree) {
    try (OutgoingCall call = caller.start(EverythingBinding.TREE)) {
      EverythingTypes.writeTree(call.args(1),
          Objects.requireNonNull(tree, "every.thing-1.tree: tree is null"));
      return EverythingTypes.readTree(call.await());
    }
  }

  /**
   * Like {@link #tree}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Everything.Tree> treeAsync(Everything.Tree tree) {
    OutgoingCall call = caller.start(EverythingBinding.TREE);
    EverythingTypes.writeTree(call.args(1),
        Objects.requireNonNull(tree, "every.thing-1.tree: tree is null"));
    return call.sendAsync(EverythingTypes::readTree);
  }

  @Override
  public Everything.Nothing nothing(Everything.Nothing nothing) {
    try (OutgoingCall call = caller.start(EverythingBinding.NOTHING)) {
      EverythingTypes.writeNothing(call.args(1),
          Objects.requireNonNull(nothing, "every.thing-1.nothing: nothing is null"));
      return EverythingTypes.readNothing(call.await());
    }
  }

  /**
   * Like {@link #nothing}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Everything.Nothing> nothingAsync(Everything.Nothing nothing) {
    OutgoingCall call = caller.start(EverythingBinding.NOTHING);
    EverythingTypes.writeNothing(call.args(1),
        Objects.requireNonNull(nothing, "every.thing-1.nothing: nothing is null"));
    return call.sendAsync(EverythingTypes::readNothing);
  }

  @Override
  public Optional<Everything.Never> never(Optional<Everything.Never> never) {
    try (OutgoingCall call = caller.start(EverythingBinding.NEVER)) {
      EverythingTypes.writeOptionalOfNever(call.args(1),
          Objects.requireNonNull(never, "every.thing-1.never: never is null"));
      return EverythingTypes.readOptionalOfNever(call.await());
    }
  }

  /**
   * Like {@link #never}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Optional<Everything.Never>> neverAsync(
      Optional<Everything.Never> never) {
    OutgoingCall call = caller.start(EverythingBinding.NEVER);
    EverythingTypes.writeOptionalOfNever(call.args(1),
        Objects.requireNonNull(never, "every.thing-1.never: never is null"));
    return call.sendAsync(EverythingTypes::readOptionalOfNever);
  }

  @Override
  public Everything.State state(Everything.State state) {
    try (OutgoingCall call = caller.start(EverythingBinding.STATE)) {
      EverythingTypes.writeState(call.args(1),
          Objects.requireNonNull(state, "every.thing-1.state: state is null"));
      return EverythingTypes.readState(call.await());
    }
  }

  /**
   * Like {@link #state}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Everything.State> stateAsync(Everything.State state) {
    OutgoingCall call = caller.start(EverythingBinding.STATE);
    EverythingTypes.writeState(call.args(1),
        Objects.requireNonNull(state, "every.thing-1.state: state is null"));
    return call.sendAsync(EverythingTypes::readState);
  }

  @Override
  public Set<Everything.State> states(Set<Everything.State> states) {
    try (OutgoingCall call = caller.start(EverythingBinding.STATES)) {
      EverythingTypes.writeSetOfState(call.args(1),
          Objects.requireNonNull(states, "every.thing-1.states: states is null"));
      return EverythingTypes.readSetOfState(call.await());
    }
  }

  /**
   * Like {@link #states}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Set<Everything.State>> statesAsync(Set<Everything.State> states) {
    OutgoingCall call = caller.start(EverythingBinding.STATES);
    EverythingTypes.writeSetOfState(call.args(1),
        Objects.requireNonNull(states, "every.thing-1.states: states is null"));
    return call.sendAsync(EverythingTypes::readSetOfState);
  }

  @Override
  public Map<Everything.State, Map<Integer, Set<String>>> maps(
      Map<Everything.State, Map<Integer, Set<String>>> maps) {
    try (OutgoingCall call = caller.start(EverythingBinding.MAPS)) {
      EverythingTypes.writeMapOfStateToMapOfIntToSetOfString(call.args(1),
          Objects.requireNonNull(maps, "every.thing-1.maps: maps is null"));
      return EverythingTypes.readMapOfStateToMapOfIntToSetOfString(call.await());
    }
  }

  /**
   * Like {@link #maps}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Map<Everything.State, Map<Integer, Set<String>>>> mapsAsync(
      Map<Everything.State, Map<Integer, Set<String>>> maps) {
    OutgoingCall call = caller.start(EverythingBinding.MAPS);
    EverythingTypes.writeMapOfStateToMapOfIntToSetOfString(call.args(1),
        Objects.requireNonNull(maps, "every.thing-1.maps: maps is null"));
    return call.sendAsync(EverythingTypes::readMapOfStateToMapOfIntToSetOfString);
  }

  @Override
  public Optional<List<Optional<Double>>> optionals(Optional<List<Optional<Double>>> optionals) {
    try (OutgoingCall call = caller.start(EverythingBinding.OPTIONALS)) {
      EverythingTypes.writeOptionalOfListOfOptionalOfDouble(call.args(1),
          Objects.requireNonNull(optionals, "every.thing-1.optionals: optionals is null"));
      return EverythingTypes.readOptionalOfListOfOptionalOfDouble(call.await());
    }
  }

  /**
   * Like {@link #optionals}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Optional<List<Optional<Double>>>> optionalsAsync(
      Optional<List<Optional<Double>>> optionals) {
    OutgoingCall call = caller.start(EverythingBinding.OPTIONALS);
    EverythingTypes.writeOptionalOfListOfOptionalOfDouble(call.args(1),
        Objects.requireNonNull(optionals, "every.thing-1.optionals: optionals is null"));
    return call.sendAsync(EverythingTypes::readOptionalOfListOfOptionalOfDouble);
  }

  @Override
  public List<byte[]> binaries(List<byte[]> binaries) {
    try (OutgoingCall call = caller.start(EverythingBinding.BINARIES)) {
      EverythingTypes.writeListOfBinary(call.args(1),
          Objects.requireNonNull(binaries, "every.thing-1.binaries: binaries is null"));
      return EverythingTypes.readListOfBinary(call.await());
    }
  }

  /**
   * Like {@link #binaries}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<List<byte[]>> binariesAsync(List<byte[]> binaries) {
    OutgoingCall call = caller.start(EverythingBinding.BINARIES);
    EverythingTypes.writeListOfBinary(call.args(1),
        Objects.requireNonNull(binaries, "every.thing-1.binaries: binaries is null"));
    return call.sendAsync(EverythingTypes::readListOfBinary);
  }

  @Override
  public void fail(String message) {
    try (OutgoingCall call = caller.start(EverythingBinding.FAIL)) {
      call.args(1).writeString(Objects.requireNonNull(message, "every.thing-1.fail: message is null"));
      call.await();
    }
  }

  /**
   * Like {@link #fail}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Void> failAsync(String message) {
    OutgoingCall call = caller.start(EverythingBinding.FAIL);
    call.args(1).writeString(Objects.requireNonNull(message, "every.thing-1.fail: message is null"));
    return call.sendAsync(in -> null);
  }

  @Override
  public void tell(String message) {
    OutgoingCall call = caller.start(EverythingBinding.TELL);
    call.args(1).writeString(Objects.requireNonNull(message, "every.thing-1.tell: message is null"));
    call.send();
  }

  @Override
  public String toString() {
    return "EverythingClient over " + caller;
  }
}
