package com.example.types;

import io.skynet.runtime.rpc.IncomingCall;
import io.skynet.runtime.rpc.Routes;
import io.skynet.runtime.rpc.Skeleton;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Types}: extend it and say what its methods do.
 *
 * <p>The types of Java that have no JSON of their own, or are as others on the wire.
 */
@Generated("io.skynet.processor.RpcProcessor")
public abstract class TypesSkeleton implements Types, Skeleton {
  protected TypesSkeleton() {
  }

  /**
   * Serves what {@code target} does.
   */
  public static TypesSkeleton of(Types target) {
    return new Delegating(target);
  }

  @Override
  public final void routes(Routes routes) {
    routes.contract(TypesBinding.CONTRACT);
    routes.add(TypesBinding.NUMBERS, this::numbers);
    routes.add(TypesBinding.BOXES, this::boxes);
    routes.add(TypesBinding.BYTES, this::bytes);
    routes.add(TypesBinding.ARRAYS, this::arrays);
    routes.add(TypesBinding.OPTIONALS, this::optionals);
    routes.add(TypesBinding.CONTAINERS, this::containers);
  }

  private void numbers(IncomingCall call) {
    Types.Numbers numbers = TypesTypes.readNumbers(call.args(1));
    Types.Numbers result = numbers(numbers);
    TypesTypes.writeNumbers(call.reply(),
        Objects.requireNonNull(result, "Types.numbers: result is null"));
  }

  private void boxes(IncomingCall call) {
    Types.Boxes boxes = TypesTypes.readBoxes(call.args(1));
    Types.Boxes result = boxes(boxes);
    TypesTypes.writeBoxes(call.reply(),
        Objects.requireNonNull(result, "Types.boxes: result is null"));
  }

  private void bytes(IncomingCall call) {
    Types.Bytes bytes = TypesTypes.readBytes(call.args(1));
    Types.Bytes result = bytes(bytes);
    TypesTypes.writeBytes(call.reply(),
        Objects.requireNonNull(result, "Types.bytes: result is null"));
  }

  private void arrays(IncomingCall call) {
    Types.Arrays arrays = TypesTypes.readArrays(call.args(1));
    Types.Arrays result = arrays(arrays);
    TypesTypes.writeArrays(call.reply(),
        Objects.requireNonNull(result, "Types.arrays: result is null"));
  }

  private void optionals(IncomingCall call) {
    Types.Optionals optionals = TypesTypes.readOptionals(call.args(1));
    Types.Optionals result = optionals(optionals);
    TypesTypes.writeOptionals(call.reply(),
        Objects.requireNonNull(result, "Types.optionals: result is null"));
  }

  private void containers(IncomingCall call) {
    Types.Containers containers = TypesTypes.readContainers(call.args(1));
    Types.Containers result = containers(containers);
    TypesTypes.writeContainers(call.reply(),
        Objects.requireNonNull(result, "Types.containers: result is null"));
  }

  private static final class Delegating extends TypesSkeleton {
    private final Types target;

    Delegating(Types target) {
      this.target = target;
    }

    @Override
    public Types.Numbers numbers(Types.Numbers numbers) {
      return target.numbers(numbers);
    }

    @Override
    public Types.Boxes boxes(Types.Boxes boxes) {
      return target.boxes(boxes);
    }

    @Override
    public Types.Bytes bytes(Types.Bytes bytes) {
      return target.bytes(bytes);
    }

    @Override
    public Types.Arrays arrays(Types.Arrays arrays) {
      return target.arrays(arrays);
    }

    @Override
    public Types.Optionals optionals(Types.Optionals optionals) {
      return target.optionals(optionals);
    }

    @Override
    public Types.Containers containers(Types.Containers containers) {
      return target.containers(containers);
    }

    @Override
    public String toString() {
      return "TypesSkeleton of " + target;
    }
  }
}
