package com.example.library;

import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.msgpack.StandardTypes;
import io.skynet.runtime.rpc.Caller;
import io.skynet.runtime.rpc.OutgoingCall;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Calls a remote {@link Library}.
 *
 * <p>The types of Java's library.
 */
@Generated("io.skynet.processor.RpcProcessor")
public final class LibraryClient implements Library {
  private final Caller caller;

  public LibraryClient(Caller caller) {
    this.caller = caller;
  }

  @Override
  public Library.Values values(Library.Values values) {
    try (OutgoingCall call = caller.start(LibraryBinding.VALUES)) {
      LibraryTypes.writeValues(call.args(1),
          Objects.requireNonNull(values, "Library.values: values is null"));
      return LibraryTypes.readValues(call.await());
    }
  }

  /**
   * Like {@link #values}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Library.Values> valuesAsync(Library.Values values) {
    OutgoingCall call = caller.start(LibraryBinding.VALUES);
    LibraryTypes.writeValues(call.args(1),
        Objects.requireNonNull(values, "Library.values: values is null"));
    return call.sendAsync(LibraryTypes::readValues);
  }

  @Override
  public Library.Arrays arrays(Library.Arrays arrays) {
    try (OutgoingCall call = caller.start(LibraryBinding.ARRAYS)) {
      LibraryTypes.writeArrays(call.args(1),
          Objects.requireNonNull(arrays, "Library.arrays: arrays is null"));
      return LibraryTypes.readArrays(call.await());
    }
  }

  /**
   * Like {@link #arrays}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Library.Arrays> arraysAsync(Library.Arrays arrays) {
    OutgoingCall call = caller.start(LibraryBinding.ARRAYS);
    LibraryTypes.writeArrays(call.args(1),
        Objects.requireNonNull(arrays, "Library.arrays: arrays is null"));
    return call.sendAsync(LibraryTypes::readArrays);
  }

  @Override
  public Library.Containers containers(Library.Containers containers) {
    try (OutgoingCall call = caller.start(LibraryBinding.CONTAINERS)) {
      LibraryTypes.writeContainers(call.args(1),
          Objects.requireNonNull(containers, "Library.containers: containers is null"));
      return LibraryTypes.readContainers(call.await());
    }
  }

  /**
   * Like {@link #containers}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Library.Containers> containersAsync(Library.Containers containers) {
    OutgoingCall call = caller.start(LibraryBinding.CONTAINERS);
    LibraryTypes.writeContainers(call.args(1),
        Objects.requireNonNull(containers, "Library.containers: containers is null"));
    return call.sendAsync(LibraryTypes::readContainers);
  }

  @Override
  public Library.Nulls nulls(Library.Nulls nulls) {
    try (OutgoingCall call = caller.start(LibraryBinding.NULLS)) {
      LibraryTypes.writeNulls(call.args(1),
          Objects.requireNonNull(nulls, "Library.nulls: nulls is null"));
      return LibraryTypes.readNulls(call.await());
    }
  }

  /**
   * Like {@link #nulls}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Library.Nulls> nullsAsync(Library.Nulls nulls) {
    OutgoingCall call = caller.start(LibraryBinding.NULLS);
    LibraryTypes.writeNulls(call.args(1),
        Objects.requireNonNull(nulls, "Library.nulls: nulls is null"));
    return call.sendAsync(LibraryTypes::readNulls);
  }

  @Override
  public String maybe(String text, int... numbers) {
    try (OutgoingCall call = caller.start(LibraryBinding.MAYBE)) {
      MsgWriter args = call.args(2);
      LibraryTypes.writeNullableString(args, text);
      LibraryTypes.writeArrayOfInt(args,
          Objects.requireNonNull(numbers, "Library.maybe: numbers is null"));
      return LibraryTypes.readNullableString(call.await());
    }
  }

  /**
   * Like {@link #maybe}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<String> maybeAsync(String text, int... numbers) {
    OutgoingCall call = caller.start(LibraryBinding.MAYBE);
    MsgWriter args = call.args(2);
    LibraryTypes.writeNullableString(args, text);
    LibraryTypes.writeArrayOfInt(args,
        Objects.requireNonNull(numbers, "Library.maybe: numbers is null"));
    return call.sendAsync(LibraryTypes::readNullableString);
  }

  @Override
  public Instant now(Duration later) {
    try (OutgoingCall call = caller.start(LibraryBinding.NOW)) {
      StandardTypes.writeDuration(call.args(1),
          Objects.requireNonNull(later, "Library.now: later is null"));
      return StandardTypes.readInstant(call.await());
    }
  }

  /**
   * Like {@link #now}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Instant> nowAsync(Duration later) {
    OutgoingCall call = caller.start(LibraryBinding.NOW);
    StandardTypes.writeDuration(call.args(1),
        Objects.requireNonNull(later, "Library.now: later is null"));
    return call.sendAsync(StandardTypes::readInstant);
  }

  @Override
  public ByteBuffer buffer(ByteBuffer buffer) {
    try (OutgoingCall call = caller.start(LibraryBinding.BUFFER)) {
      StandardTypes.writeByteBuffer(call.args(1),
          Objects.requireNonNull(buffer, "Library.buffer: buffer is null"));
      return StandardTypes.readByteBuffer(call.await());
    }
  }

  /**
   * Like {@link #buffer}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<ByteBuffer> bufferAsync(ByteBuffer buffer) {
    OutgoingCall call = caller.start(LibraryBinding.BUFFER);
    StandardTypes.writeByteBuffer(call.args(1),
        Objects.requireNonNull(buffer, "Library.buffer: buffer is null"));
    return call.sendAsync(StandardTypes::readByteBuffer);
  }

  @Override
  public String join(String... words) {
    try (OutgoingCall call = caller.start(LibraryBinding.JOIN)) {
      LibraryTypes.writeArrayOfString(call.args(1),
          Objects.requireNonNull(words, "Library.join: words is null"));
      return call.await().readString();
    }
  }

  /**
   * Like {@link #join}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<String> joinAsync(String... words) {
    OutgoingCall call = caller.start(LibraryBinding.JOIN);
    LibraryTypes.writeArrayOfString(call.args(1),
        Objects.requireNonNull(words, "Library.join: words is null"));
    return call.sendAsync(MsgReader::readString);
  }

  @Override
  public Set<BigDecimal> set(Set<BigDecimal> set) {
    try (OutgoingCall call = caller.start(LibraryBinding.SET)) {
      LibraryTypes.writeSetOfBigDecimal(call.args(1),
          Objects.requireNonNull(set, "Library.set: set is null"));
      return LibraryTypes.readSetOfBigDecimal(call.await());
    }
  }

  /**
   * Like {@link #set}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Set<BigDecimal>> setAsync(Set<BigDecimal> set) {
    OutgoingCall call = caller.start(LibraryBinding.SET);
    LibraryTypes.writeSetOfBigDecimal(call.args(1),
        Objects.requireNonNull(set, "Library.set: set is null"));
    return call.sendAsync(LibraryTypes::readSetOfBigDecimal);
  }

  @Override
  public String toString() {
    return "LibraryClient over " + caller;
  }
}
