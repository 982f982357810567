package com.example.awkward;

import io.skynet.runtime.rpc.ContractRef;
import io.skynet.runtime.rpc.ErrorType;
import io.skynet.runtime.rpc.RpcMethod;
import javax.annotation.processing.Generated;

/**
 * What {@link Awkward} is called on the wire.
 */
@Generated("io.skynet.processor.RpcProcessor")
public final class AwkwardBinding {
  /**
   * Wire name of the interface, and name of the service unless configured.
   */
  public static final String SERVICE = "Awkward";

  /**
   * Where its contract is.
   */
  public static final ContractRef CONTRACT = new ContractRef(SERVICE,
      "a3dead684fd7ebe1d6c7ecb58f6c34bb", "META-INF/skynet/com.example.awkward.Awkward.json");

  /**
   * The error {@code Failure}.
   */
  public static final ErrorType<Awkward.Failure> FAILURE = new ErrorType<>("Failure",
      Awkward.Failure.class, AwkwardTypes::writeFailure, AwkwardTypes::readFailure);

  /**
   * {@code Awkward.locals}.
   */
  public static final RpcMethod LOCALS = RpcMethod.unary(SERVICE, "locals");

  /**
   * {@code Awkward.notified}.
   */
  public static final RpcMethod NOTIFIED = RpcMethod.oneway(SERVICE, "notified");

  /**
   * {@code Awkward.later}.
   */
  public static final RpcMethod LATER = RpcMethod.unary(SERVICE, "later");

  /**
   * {@code Awkward.nothing}.
   */
  public static final RpcMethod NOTHING = RpcMethod.unary(SERVICE, "nothing");

  /**
   * {@code Awkward.routes}.
   */
  public static final RpcMethod ROUTES = RpcMethod.unary(SERVICE, "routes");

  /**
   * {@code Awkward.close}.
   */
  public static final RpcMethod CLOSE = RpcMethod.unary(SERVICE, "close");

  /**
   * {@code Awkward.started}.
   */
  public static final RpcMethod STARTED = RpcMethod.unary(SERVICE, "started");

  /**
   * {@code Awkward.with}.
   */
  public static final RpcMethod WITH = RpcMethod.unary(SERVICE, "with");

  /**
   * {@code Awkward.of}.
   */
  public static final RpcMethod OF = RpcMethod.unary(SERVICE, "of");

  /**
   * {@code Awkward.contract}.
   */
  public static final RpcMethod CONTRACT_ = RpcMethod.unary(SERVICE, "contract");

  /**
   * {@code Awkward.service}.
   */
  public static final RpcMethod SERVICE_ = RpcMethod.unary(SERVICE, "service");

  /**
   * {@code Awkward.echoAll}.
   */
  public static final RpcMethod ECHO_ALL = RpcMethod.unary(SERVICE, "echoAll");

  /**
   * {@code Awkward.echo_all}.
   */
  public static final RpcMethod ECHO_ALL_ = RpcMethod.unary(SERVICE, "echo_all");

  /**
   * {@code Awkward.größe}.
   */
  public static final RpcMethod GRÖSSE = RpcMethod.unary(SERVICE, "größe");

  /**
   * {@code Awkward.$}.
   */
  public static final RpcMethod $ = RpcMethod.unary(SERVICE, "$");

  /**
   * {@code Awkward.getHTTPStatus2Code}.
   */
  public static final RpcMethod GET_HTTP_STATUS2_CODE = RpcMethod.unary(SERVICE, "getHTTPStatus2Code");

  /**
   * {@code Awkward.bytes}.
   */
  public static final RpcMethod BYTES = RpcMethod.unary(SERVICE, "bytes");

  /**
   * {@code Awkward.toString}.
   */
  public static final RpcMethod TO_STRING = RpcMethod.unary(SERVICE, "toString");

  /**
   * {@code Awkward.equals}.
   */
  public static final RpcMethod EQUALS = RpcMethod.unary(SERVICE, "equals");

  /**
   * {@code Awkward.hashCode}.
   */
  public static final RpcMethod HASH_CODE = RpcMethod.unary(SERVICE, "hashCode");

  /**
   * {@code Awkward.notify}.
   */
  public static final RpcMethod NOTIFY = RpcMethod.unary(SERVICE, "notify");

  /**
   * {@code Awkward.registered}.
   */
  public static final RpcMethod REGISTERED = RpcMethod.unary(SERVICE, "registered");

  /**
   * {@code Awkward.unregistered}.
   */
  public static final RpcMethod UNREGISTERED = RpcMethod.unary(SERVICE, "unregistered");

  /**
   * {@code Awkward.stopped}.
   */
  public static final RpcMethod STOPPED = RpcMethod.unary(SERVICE, "stopped");

  /**
   * {@code Awkward.threading}.
   */
  public static final RpcMethod THREADING = RpcMethod.unary(SERVICE, "threading");

  /**
   * {@code Awkward.add}.
   */
  public static final RpcMethod ADD = RpcMethod.unary(SERVICE, "add");

  /**
   * {@code Awkward.routesOf}.
   */
  public static final RpcMethod ROUTES_OF = RpcMethod.unary(SERVICE, "routesOf").errors(FAILURE);

  private AwkwardBinding() {
  }
}
