package com.example.library;

import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.msgpack.StandardTypes;
import io.skynet.runtime.rpc.IncomingCall;
import io.skynet.runtime.rpc.Routes;
import io.skynet.runtime.rpc.Skeleton;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Library}: extend it and say what its methods do.
 *
 * <p>The types of Java's library.
 */
@Generated("io.skynet.processor.RpcProcessor")
public abstract class LibrarySkeleton implements Library, Skeleton {
  protected LibrarySkeleton() {
  }

  /**
   * Serves what {@code target} does.
   */
  public static LibrarySkeleton of(Library target) {
    return new Delegating(target);
  }

  @Override
  public final void routes(Routes routes) {
    routes.contract(LibraryBinding.CONTRACT);
    routes.add(LibraryBinding.VALUES, this::values);
    routes.add(LibraryBinding.ARRAYS, this::arrays);
    routes.add(LibraryBinding.CONTAINERS, this::containers);
    routes.add(LibraryBinding.NULLS, this::nulls);
    routes.add(LibraryBinding.MAYBE, this::maybe);
    routes.add(LibraryBinding.NOW, this::now);
    routes.add(LibraryBinding.BUFFER, this::buffer);
    routes.add(LibraryBinding.JOIN, this::join);
    routes.add(LibraryBinding.SET, this::set);
  }

  private void values(IncomingCall call) {
    Library.Values values = LibraryTypes.readValues(call.args(1));
    Library.Values result = values(values);
    LibraryTypes.writeValues(call.reply(),
        Objects.requireNonNull(result, "Library.values: result is null"));
  }

  private void arrays(IncomingCall call) {
    Library.Arrays arrays = LibraryTypes.readArrays(call.args(1));
    Library.Arrays result = arrays(arrays);
    LibraryTypes.writeArrays(call.reply(),
        Objects.requireNonNull(result, "Library.arrays: result is null"));
  }

  private void containers(IncomingCall call) {
    Library.Containers containers = LibraryTypes.readContainers(call.args(1));
    Library.Containers result = containers(containers);
    LibraryTypes.writeContainers(call.reply(),
        Objects.requireNonNull(result, "Library.containers: result is null"));
  }

  private void nulls(IncomingCall call) {
    Library.Nulls nulls = LibraryTypes.readNulls(call.args(1));
    Library.Nulls result = nulls(nulls);
    LibraryTypes.writeNulls(call.reply(),
        Objects.requireNonNull(result, "Library.nulls: result is null"));
  }

  private void maybe(IncomingCall call) {
    MsgReader args = call.args(2);
    String text = LibraryTypes.readNullableString(args);
    int[] numbers = LibraryTypes.readArrayOfInt(args);
    String result = maybe(text, numbers);
    LibraryTypes.writeNullableString(call.reply(), result);
  }

  private void now(IncomingCall call) {
    Duration later = StandardTypes.readDuration(call.args(1));
    Instant result = now(later);
    StandardTypes.writeInstant(call.reply(),
        Objects.requireNonNull(result, "Library.now: result is null"));
  }

  private void buffer(IncomingCall call) {
    ByteBuffer buffer = StandardTypes.readByteBuffer(call.args(1));
    ByteBuffer result = buffer(buffer);
    StandardTypes.writeByteBuffer(call.reply(),
        Objects.requireNonNull(result, "Library.buffer: result is null"));
  }

  private void join(IncomingCall call) {
    String[] words = LibraryTypes.readArrayOfString(call.args(1));
    String result = join(words);
    call.reply().writeString(Objects.requireNonNull(result, "Library.join: result is null"));
  }

  private void set(IncomingCall call) {
    Set<BigDecimal> set = LibraryTypes.readSetOfBigDecimal(call.args(1));
    Set<BigDecimal> result = set(set);
    LibraryTypes.writeSetOfBigDecimal(call.reply(),
        Objects.requireNonNull(result, "Library.set: result is null"));
  }

  private static final class Delegating extends LibrarySkeleton {
    private final Library target;

    Delegating(Library target) {
      this.target = target;
    }

    @Override
    public Library.Values values(Library.Values values) {
      return target.values(values);
    }

    @Override
    public Library.Arrays arrays(Library.Arrays arrays) {
      return target.arrays(arrays);
    }

    @Override
    public Library.Containers containers(Library.Containers containers) {
      return target.containers(containers);
    }

    @Override
    public Library.Nulls nulls(Library.Nulls nulls) {
      return target.nulls(nulls);
    }

    @Override
    public String maybe(String text, int... numbers) {
      return target.maybe(text, numbers);
    }

    @Override
    public Instant now(Duration later) {
      return target.now(later);
    }

    @Override
    public ByteBuffer buffer(ByteBuffer buffer) {
      return target.buffer(buffer);
    }

    @Override
    public String join(String... words) {
      return target.join(words);
    }

    @Override
    public Set<BigDecimal> set(Set<BigDecimal> set) {
      return target.set(set);
    }

    @Override
    public String toString() {
      return "LibrarySkeleton of " + target;
    }
  }
}
