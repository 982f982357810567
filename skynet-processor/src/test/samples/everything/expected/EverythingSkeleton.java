package com.example.everything;

import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.rpc.IncomingCall;
import io.skynet.runtime.rpc.Routes;
import io.skynet.runtime.rpc.Skeleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Everything}: extend it and say what its methods do.
 *
 * <p>One of every type.
 */
@Generated("io.skynet.processor.RpcProcessor")
public abstract class EverythingSkeleton implements Everything, Skeleton {
  protected EverythingSkeleton() {
  }

  /**
   * Serves what {@code target} does.
   */
  public static EverythingSkeleton of(Everything target) {
    return new Delegating(target);
  }

  @Override
  public final void routes(Routes routes) {
    routes.contract(EverythingBinding.CONTRACT);
    routes.add(EverythingBinding.NUMBERS, this::numbers);
    routes.add(EverythingBinding.BOXES, this::boxes);
    routes.add(EverythingBinding.ADD, this::add);
    routes.add(EverythingBinding.NEXT, this::next);
    routes.add(EverythingBinding.NOT, this::not);
    routes.add(EverythingBinding.REVERSE, this::reverse);
    routes.add(EverythingBinding.ORDER, this::order);
    routes.add(EverythingBinding.TREE, this::tree);
    routes.add(EverythingBinding.NOTHING, this::nothing);
    routes.add(EverythingBinding.NEVER, this::never);
    routes.add(EverythingBinding.STATE, this::state);
    routes.add(EverythingBinding.STATES, this::states);
    routes.add(EverythingBinding.MAPS, this::maps);
    routes.add(EverythingBinding.OPTIONALS, this::optionals);
    routes.add(EverythingBinding.BINARIES, this::binaries);
    routes.add(EverythingBinding.FAIL, this::fail);
    routes.add(EverythingBinding.TELL, this::tell);
  }

  private void numbers(IncomingCall call) {
    Everything.Numbers numbers = EverythingTypes.readNumbers(call.args(1));
    Everything.Numbers result = numbers(numbers);
    EverythingTypes.writeNumbers(call.reply(),
        Objects.requireNonNull(result, "every.thing-1.numbers: result is null"));
  }

  private void boxes(IncomingCall call) {
    Everything.Boxes boxes = EverythingTypes.readBoxes(call.args(1));
    Everything.Boxes result = boxes(boxes);
    EverythingTypes.writeBoxes(call.reply(),
        Objects.requireNonNull(result, "every.thing-1.boxes: result is null"));
  }

  private void add(IncomingCall call) {
    MsgReader args = call.args(2);
    int a = args.readInt();
    Integer b = args.readInt();
    int result = add(a, b);
    call.reply().writeInt(result);
  }

  private void next(IncomingCall call) {
    char c = call.args(1).readChar();
    char result = next(c);
    call.reply().writeChar(result);
  }

  private void not(IncomingCall call) {
    boolean value = call.args(1).readBoolean();
    boolean result = not(value);
    call.reply().writeBoolean(result);
  }

  private void reverse(IncomingCall call) {
    byte[] bytes = call.args(1).readBinary();
    byte[] result = reverse(bytes);
    call.reply().writeBinary(Objects.requireNonNull(result, "every.thing-1.reverse: result is null"));
  }

  private void order(IncomingCall call) {
    Everything.Order order = EverythingTypes.readOrder(call.args(1));
    Everything.Order result = order(order);
    EverythingTypes.writeOrder(call.reply(),
        Objects.requireNonNull(result, "every.thing-1.order: result is null"));
  }

  private void tree(IncomingCall call) {
    Everything.Tree tree = EverythingTypes.readTree(call.args(1));
    Everything.Tree result = tree(tree);
    EverythingTypes.writeTree(call.reply(),
        Objects.requireNonNull(result, "every.thing-1.tree: result is null"));
  }

  private void nothing(IncomingCall call) {
    Everything.Nothing nothing = EverythingTypes.readNothing(call.args(1));
    Everything.Nothing result = nothing(nothing);
    EverythingTypes.writeNothing(call.reply(),
        Objects.requireNonNull(result, "every.thing-1.nothing: result is null"));
  }

  private void never(IncomingCall call) {
    Optional<Everything.Never> never = EverythingTypes.readOptionalOfNever(call.args(1));
    Optional<Everything.Never> result = never(never);
    EverythingTypes.writeOptionalOfNever(call.reply(),
        Objects.requireNonNull(result, "every.thing-1.never: result is null"));
  }

  private void state(IncomingCall call) {
    Everything.State state = EverythingTypes.readState(call.args(1));
    Everything.State result = state(state);
    EverythingTypes.writeState(call.reply(),
        Objects.requireNonNull(result, "every.thing-1.state: result is null"));
  }

  private void states(IncomingCall call) {
    Set<Everything.State> states = EverythingTypes.readSetOfState(call.args(1));
    Set<Everything.State> result = states(states);
    EverythingTypes.writeSetOfState(call.reply(),
        Objects.requireNonNull(result, "every.thing-1.states: result is null"));
  }

  private void maps(IncomingCall call) {
    Map<Everything.State, Map<Integer, Set<String>>> maps = EverythingTypes.readMapOfStateToMapOfIntToSetOfString(call.args(1));
    Map<Everything.State, Map<Integer, Set<String>>> result = maps(maps);
    EverythingTypes.writeMapOfStateToMapOfIntToSetOfString(call.reply(),
        Objects.requireNonNull(result, "every.thing-1.maps: result is null"));
  }

  private void optionals(IncomingCall call) {
    Optional<List<Optional<Double>>> optionals = EverythingTypes.readOptionalOfListOfOptionalOfDouble(call.args(1));
    Optional<List<Optional<Double>>> result = optionals(optionals);
    EverythingTypes.writeOptionalOfListOfOptionalOfDouble(call.reply(),
        Objects.requireNonNull(result, "every.thing-1.optionals: result is null"));
  }

  private void binaries(IncomingCall call) {
    List<byte[]> binaries = EverythingTypes.readListOfBinary(call.args(1));
    List<byte[]> result = binaries(binaries);
    EverythingTypes.writeListOfBinary(call.reply(),
        Objects.requireNonNull(result, "every.thing-1.binaries: result is null"));
  }

  private void fail(IncomingCall call) {
    String message = call.args(1).readString();
    fail(message);
    call.reply().writeNil();
  }

  private void tell(IncomingCall call) {
    String message = call.args(1).readString();
    tell(message);
    call.reply().writeNil();
  }

  private static final class Delegating extends EverythingSkeleton {
    private final Everything target;

    Delegating(Everything target) {
      this.target = target;
    }

    @Override
    public Everything.Numbers numbers(Everything.Numbers numbers) {
      return target.numbers(numbers);
    }

    @Override
    public Everything.Boxes boxes(Everything.Boxes boxes) {
      return target.boxes(boxes);
    }

    @Override
    public int add(int a, Integer b) {
      return target.add(a, b);
    }

    @Override
    public char next(char c) {
      return target.next(c);
    }

    @Override
    public boolean not(boolean value) {
      return target.not(value);
    }

    @Override
    public byte[] reverse(byte[] bytes) {
      return target.reverse(bytes);
    }

    @Override
    public Everything.Order order(Everything.Order order) {
      return target.order(order);
    }

    @Override
    public Everything.Tree tree(Everything.Tree tree) {
      return target.tree(tree);
    }

    @Override
    public Everything.Nothing nothing(Everything.Nothing nothing) {
      return target.nothing(nothing);
    }

    @Override
    public Optional<Everything.Never> never(Optional<Everything.Never> never) {
      return target.never(never);
    }

    @Override
    public Everything.State state(Everything.State state) {
      return target.state(state);
    }

    @Override
    public Set<Everything.State> states(Set<Everything.State> states) {
      return target.states(states);
    }

    @Override
    public Map<Everything.State, Map<Integer, Set<String>>> maps(
        Map<Everything.State, Map<Integer, Set<String>>> maps) {
      return target.maps(maps);
    }

    @Override
    public Optional<List<Optional<Double>>> optionals(Optional<List<Optional<Double>>> optionals) {
      return target.optionals(optionals);
    }

    @Override
    public List<byte[]> binaries(List<byte[]> binaries) {
      return target.binaries(binaries);
    }

    @Override
    public void fail(String message) {
      target.fail(message);
    }

    @Override
    public void tell(String message) {
      target.tell(message);
    }

    @Override
    public String toString() {
      return "EverythingSkeleton of " + target;
    }
  }
}
