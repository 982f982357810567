package com.example.types;

import io.skynet.runtime.rpc.Caller;
import io.skynet.runtime.rpc.OutgoingCall;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Calls a remote {@link Types}.
 *
 * <p>The types of Java that have no JSON of their own, or are as others on the wire.
 */
@Generated("io.skynet.processor.RpcProcessor")
public final class TypesClient implements Types {
  private final Caller caller;

  public TypesClient(Caller caller) {
    this.caller = caller;
  }

  @Override
  public Types.Numbers numbers(Types.Numbers numbers) {
    try (OutgoingCall call = caller.start(TypesBinding.NUMBERS)) {
      TypesTypes.writeNumbers(call.args(1),
          Objects.requireNonNull(numbers, "Types.numbers: numbers is null"));
      return TypesTypes.readNumbers(call.await());
    }
  }

  /**
   * Like {@link #numbers}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Types.Numbers> numbersAsync(Types.Numbers numbers) {
    OutgoingCall call = caller.start(TypesBinding.NUMBERS);
    TypesTypes.writeNumbers(call.args(1),
        Objects.requireNonNull(numbers, "Types.numbers: numbers is null"));
    return call.sendAsync(TypesTypes::readNumbers);
  }

  @Override
  public Types.Boxes boxes(Types.Boxes boxes) {
    try (OutgoingCall call = caller.start(TypesBinding.BOXES)) {
      TypesTypes.writeBoxes(call.args(1),
          Objects.requireNonNull(boxes, "Types.boxes: boxes is null"));
      return TypesTypes.readBoxes(call.await());
    }
  }

  /**
   * Like {@link #boxes}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Types.Boxes> boxesAsync(Types.Boxes boxes) {
    OutgoingCall call = caller.start(TypesBinding.BOXES);
    TypesTypes.writeBoxes(call.args(1),
        Objects.requireNonNull(boxes, "Types.boxes: boxes is null"));
    return call.sendAsync(TypesTypes::readBoxes);
  }

  @Override
  public Types.Bytes bytes(Types.Bytes bytes) {
    try (OutgoingCall call = caller.start(TypesBinding.BYTES)) {
      TypesTypes.writeBytes(call.args(1),
          Objects.requireNonNull(bytes, "Types.bytes: bytes is null"));
      return TypesTypes.readBytes(call.await());
    }
  }

  /**
   * Like {@link #bytes}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Types.Bytes> bytesAsync(Types.Bytes bytes) {
    OutgoingCall call = caller.start(TypesBinding.BYTES);
    TypesTypes.writeBytes(call.args(1),
        Objects.requireNonNull(bytes, "Types.bytes: bytes is null"));
    return call.sendAsync(TypesTypes::readBytes);
  }

  @Override
  public Types.Arrays arrays(Types.Arrays arrays) {
    try (OutgoingCall call = caller.start(TypesBinding.ARRAYS)) {
      TypesTypes.writeArrays(call.args(1),
          Objects.requireNonNull(arrays, "Types.arrays: arrays is null"));
      return TypesTypes.readArrays(call.await());
    }
  }

  /**
   * Like {@link #arrays}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Types.Arrays> arraysAsync(Types.Arrays arrays) {
    OutgoingCall call = caller.start(TypesBinding.ARRAYS);
    TypesTypes.writeArrays(call.args(1),
        Objects.requireNonNull(arrays, "Types.arrays: arrays is null"));
    return call.sendAsync(TypesTypes::readArrays);
  }

  @Override
  public Types.Optionals optionals(Types.Optionals optionals) {
    try (OutgoingCall call = caller.start(TypesBinding.OPTIONALS)) {
      TypesTypes.writeOptionals(call.args(1),
          Objects.requireNonNull(optionals, "Types.optionals: optionals is null"));
      return TypesTypes.readOptionals(call.await());
    }
  }

  /**
   * Like {@link #optionals}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Types.Optionals> optionalsAsync(Types.Optionals optionals) {
    OutgoingCall call = caller.start(TypesBinding.OPTIONALS);
    TypesTypes.writeOptionals(call.args(1),
        Objects.requireNonNull(optionals, "Types.optionals: optionals is null"));
    return call.sendAsync(TypesTypes::readOptionals);
  }

  @Override
  public Types.Containers containers(Types.Containers containers) {
    try (OutgoingCall call = caller.start(TypesBinding.CONTAINERS)) {
      TypesTypes.writeContainers(call.args(1),
          Objects.requireNonNull(containers, "Types.containers: containers is null"));
      return TypesTypes.readContainers(call.await());
    }
  }

  /**
   * Like {@link #containers}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Types.Containers> containersAsync(Types.Containers containers) {
    OutgoingCall call = caller.start(TypesBinding.CONTAINERS);
    TypesTypes.writeContainers(call.args(1),
        Objects.requireNonNull(containers, "Types.containers: containers is null"));
    return call.sendAsync(TypesTypes::readContainers);
  }

  @Override
  public String toString() {
    return "TypesClient over " + caller;
  }
}
