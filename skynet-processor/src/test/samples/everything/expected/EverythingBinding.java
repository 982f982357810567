package com.example.everything;

import io.skynet.runtime.rpc.ContractRef;
import io.skynet.runtime.rpc.RpcMethod;
import javax.annotation.processing.Generated;

/**
 * What {@link Everything} is called on the wire.
 */
@Generated("io.skynet.processor.RpcProcessor")
public final class EverythingBinding {
  /**
   * Wire name of the interface, and name of the service unless configured.
   */
  public static final String SERVICE = "every.thing-1";

  /**
   * Where its contract is.
   */
  public static final ContractRef CONTRACT = new ContractRef(SERVICE,
      "49ada1e9da78a1c954982ea7a62789ac", "META-INF/skynet/com.example.everything.Everything.json");

  /**
   * {@code every.thing-1.numbers}.
   */
  public static final RpcMethod NUMBERS = RpcMethod.unary(SERVICE, "numbers");

  /**
   * {@code every.thing-1.boxes}.
   */
  public static final RpcMethod BOXES = RpcMethod.unary(SERVICE, "boxes");

  /**
   * {@code every.thing-1.add}.
   */
  public static final RpcMethod ADD = RpcMethod.unary(SERVICE, "add");

  /**
   * {@code every.thing-1.next}.
   */
  public static final RpcMethod NEXT = RpcMethod.unary(SERVICE, "next");

  /**
   * {@code every.thing-1.not}.
   */
  public static final RpcMethod NOT = RpcMethod.unary(SERVICE, "not");

  /**
   * {@code every.thing-1.reverse}.
   */
  public static final RpcMethod REVERSE = RpcMethod.unary(SERVICE, "reverse");

  /**
   * {@code every.thing-1.order}.
   */
  public static final RpcMethod ORDER = RpcMethod.unary(SERVICE, "order");

  /**
   * {@code every.thing-1.tree}.
   */
  public static final RpcMethod TREE = RpcMethod.unary(SERVICE, "tree");

  /**
   * {@code every.thing-1.nothing}.
   */
  public static final RpcMethod NOTHING = RpcMethod.unary(SERVICE, "nothing");

  /**
   * {@code every.thing-1.never}.
   */
  public static final RpcMethod NEVER = RpcMethod.unary(SERVICE, "never");

  /**
   * {@code every.thing-1.state}.
   */
  public static final RpcMethod STATE = RpcMethod.unary(SERVICE, "state");

  /**
   * {@code every.thing-1.states}.
   */
  public static final RpcMethod STATES = RpcMethod.unary(SERVICE, "states").idempotent();

  /**
   * {@code every.thing-1.maps}.
   */
  public static final RpcMethod MAPS = RpcMethod.unary(SERVICE, "maps");

  /**
   * {@code every.thing-1.optionals}.
   */
  public static final RpcMethod OPTIONALS = RpcMethod.unary(SERVICE, "optionals");

  /**
   * {@code every.thing-1.binaries}.
   */
  public static final RpcMethod BINARIES = RpcMethod.unary(SERVICE, "binaries");

  /**
   * {@code every.thing-1.fail}.
   */
  public static final RpcMethod FAIL = RpcMethod.unary(SERVICE, "fail");

  /**
   * {@code every.thing-1.tell}.
   */
  public static final RpcMethod TELL = RpcMethod.oneway(SERVICE, "tell").idempotent();

  private EverythingBinding() {
  }
}
