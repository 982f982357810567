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
      "49ada1e9da78a1c954982ea7a62789ac", "META-INF/skynet/com.example.everything.Everything.json",
      EverythingBinding.class);

  /**
   * {@code every.thing-1.numbers}.
   */
  public static final RpcMethod NUMBERS = RpcMethod.unary(SERVICE, "numbers")
      .in(CONTRACT, "21e4dea4c7c7a2fa7dd1de43021ee859");

  /**
   * {@code every.thing-1.boxes}.
   */
  public static final RpcMethod BOXES = RpcMethod.unary(SERVICE, "boxes")
      .in(CONTRACT, "59056329e729d4372e5525d282b80fe9");

  /**
   * {@code every.thing-1.add}.
   */
  public static final RpcMethod ADD = RpcMethod.unary(SERVICE, "add")
      .in(CONTRACT, "f49273da2af231da55cdc58c483638bc");

  /**
   * {@code every.thing-1.next}.
   */
  public static final RpcMethod NEXT = RpcMethod.unary(SERVICE, "next")
      .in(CONTRACT, "386895d7d7eaa08efce7c181d29ded03");

  /**
   * {@code every.thing-1.not}.
   */
  public static final RpcMethod NOT = RpcMethod.unary(SERVICE, "not")
      .in(CONTRACT, "f806247e8a7fe51de47eaa377b4dc6c9");

  /**
   * {@code every.thing-1.reverse}.
   */
  public static final RpcMethod REVERSE = RpcMethod.unary(SERVICE, "reverse")
      .in(CONTRACT, "20ef6618eb6dacc4ccc16f8449e98447");

  /**
   * {@code every.thing-1.order}.
   */
  public static final RpcMethod ORDER = RpcMethod.unary(SERVICE, "order")
      .in(CONTRACT, "dfc5d11b30d72538512d1b52b40e82b2");

  /**
   * {@code every.thing-1.tree}.
   */
  public static final RpcMethod TREE = RpcMethod.unary(SERVICE, "tree")
      .in(CONTRACT, "41f1696976dbf56c86197a4bd8bc38f3");

  /**
   * {@code every.thing-1.nothing}.
   */
  public static final RpcMethod NOTHING = RpcMethod.unary(SERVICE, "nothing")
      .in(CONTRACT, "d5f02e3b234764d6483f6772eb406526");

  /**
   * {@code every.thing-1.never}.
   */
  public static final RpcMethod NEVER = RpcMethod.unary(SERVICE, "never")
      .in(CONTRACT, "1e76c0b773c6827840943d739448e5d3");

  /**
   * {@code every.thing-1.state}.
   */
  public static final RpcMethod STATE = RpcMethod.unary(SERVICE, "state")
      .in(CONTRACT, "af4ace311a37f19a025c200bcd4b5496");

  /**
   * {@code every.thing-1.states}.
   */
  public static final RpcMethod STATES = RpcMethod.unary(SERVICE, "states").idempotent()
      .in(CONTRACT, "47018d0f24db63fdec9892b3c73ebf9e");

  /**
   * {@code every.thing-1.maps}.
   */
  public static final RpcMethod MAPS = RpcMethod.unary(SERVICE, "maps")
      .in(CONTRACT, "0789b7a9b3d29d77af9540245e0d0b7c");

  /**
   * {@code every.thing-1.optionals}.
   */
  public static final RpcMethod OPTIONALS = RpcMethod.unary(SERVICE, "optionals")
      .in(CONTRACT, "d96c53b278e44e2a260fc87f365f80b5");

  /**
   * {@code every.thing-1.binaries}.
   */
  public static final RpcMethod BINARIES = RpcMethod.unary(SERVICE, "binaries")
      .in(CONTRACT, "7e3616e8151b0e70e688c6d11e580917");

  /**
   * {@code every.thing-1.fail}.
   */
  public static final RpcMethod FAIL = RpcMethod.unary(SERVICE, "fail")
      .in(CONTRACT, "019af2db57bdcc9de5d895a3c1940f40");

  /**
   * {@code every.thing-1.tell}.
   */
  public static final RpcMethod TELL = RpcMethod.oneway(SERVICE, "tell").idempotent()
      .in(CONTRACT, "9ab76a9552a972fafdc73c6dbe8284d4");

  private EverythingBinding() {
  }
}
