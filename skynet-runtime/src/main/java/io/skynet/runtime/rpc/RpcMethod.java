package io.skynet.runtime.rpc;

import io.skynet.runtime.msgpack.MsgWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A method as the wire knows it. Made once per method, in generated code, and compared by identity
 * on the way of a call.
 */
public final class RpcMethod {

  /** How a method is answered. */
  public enum Kind {
    /** One reply for each call. */
    UNARY,
    /** No reply. */
    ONEWAY
  }

  private final String rpc;
  private final String name;
  private final String wireName;
  private final byte[] encodedName;
  private final Kind kind;
  private final boolean idempotent;
  private final List<ErrorType<?>> errors;
  private final @Nullable ContractRef contract;
  private final String shape;

  private RpcMethod(
      String rpc,
      String name,
      Kind kind,
      boolean idempotent,
      List<ErrorType<?>> errors,
      @Nullable ContractRef contract,
      String shape) {
    this.rpc = rpc;
    this.name = name;
    this.wireName = rpc.isEmpty() ? name : rpc + "." + name;
    this.encodedName = encode(wireName);
    this.kind = kind;
    this.idempotent = idempotent;
    this.errors = errors;
    this.contract = contract;
    this.shape = shape;
  }

  private static byte[] encode(String wireName) {
    MsgWriter out = new MsgWriter(wireName.length() + 5);
    out.writeString(wireName);
    return out.toByteArray();
  }

  /**
   * A method that is answered.
   *
   * @param rpc wire name of the interface; empty for a peer whose methods have bare names
   * @param name wire name of the method
   */
  public static RpcMethod unary(String rpc, String name) {
    return new RpcMethod(rpc, name, Kind.UNARY, false, List.of(), null, "");
  }

  /** A method that is not answered. */
  public static RpcMethod oneway(String rpc, String name) {
    return new RpcMethod(rpc, name, Kind.ONEWAY, false, List.of(), null, "");
  }

  /** The same method, of which running twice does no more than running once. */
  public RpcMethod idempotent() {
    return new RpcMethod(rpc, name, kind, true, errors, contract, shape);
  }

  /** The same method, which may fail with one of {@code errors}. */
  public RpcMethod errors(ErrorType<?>... errors) {
    return new RpcMethod(rpc, name, kind, idempotent, List.of(errors), contract, shape);
  }

  /**
   * The same method, as a contract has it.
   *
   * @param shape hash of what of the method matters on the wire
   */
  public RpcMethod in(ContractRef contract, String shape) {
    return new RpcMethod(rpc, name, kind, idempotent, errors, contract, shape);
  }

  /** As which of the method's errors {@code failure} crosses the wire; null if as none. */
  public @Nullable ErrorType<?> errorOf(Throwable failure) {
    ErrorType<?> found = null;
    for (ErrorType<?> error : errors) {
      if (error.isExactly(failure) || found == null && error.matches(failure)) {
        found = error;
      }
    }
    return found;
  }

  /** The exception that {@code failure} stands for; itself if it is none of the method's errors. */
  public Exception typed(RpcException failure) {
    for (ErrorType<?> error : errors) {
      Exception typed = error.read(failure);
      if (typed != null) {
        return typed;
      }
    }
    return failure;
  }

  /** Wire name of the interface. */
  public String rpc() {
    return rpc;
  }

  /** Wire name of the method within its interface. */
  public String name() {
    return name;
  }

  /** What stands on the wire: {@code Echo.echo}. */
  public String wireName() {
    return wireName;
  }

  /** The wire name as msgpack; shared, and not to be written to. */
  public byte[] encodedName() {
    return encodedName;
  }

  public Kind kind() {
    return kind;
  }

  public boolean isIdempotent() {
    return idempotent;
  }

  /** The contract that the caller goes by; null if by none, as without generated code. */
  public @Nullable ContractRef contract() {
    return contract;
  }

  /** Hash of what of the method matters on the wire; empty if there is no contract. */
  public String shape() {
    return shape;
  }

  @Override
  public String toString() {
    return wireName;
  }
}
