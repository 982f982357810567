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
      "a3dead684fd7ebe1d6c7ecb58f6c34bb", "META-INF/skynet/com.example.awkward.Awkward.json",
      AwkwardBinding.class);

  /**
   * The error {@code Failure}.
   */
  public static final ErrorType<Awkward.Failure> FAILURE = new ErrorType<>("Failure",
      Awkward.Failure.class, AwkwardTypes::writeFailure, AwkwardTypes::readFailure);

  /**
   * {@code Awkward.locals}.
   */
  public static final RpcMethod LOCALS = RpcMethod.unary(SERVICE, "locals")
      .in(CONTRACT, "dffe0be3dcd8f7aab7f45629e9923f57");

  /**
   * {@code Awkward.notified}.
   */
  public static final RpcMethod NOTIFIED = RpcMethod.oneway(SERVICE, "notified")
      .in(CONTRACT, "6c7e324c00ff3e836530c63251d57497");

  /**
   * {@code Awkward.later}.
   */
  public static final RpcMethod LATER = RpcMethod.unary(SERVICE, "later")
      .in(CONTRACT, "36c12d2c78483076908d4958246a50de");

  /**
   * {@code Awkward.nothing}.
   */
  public static final RpcMethod NOTHING = RpcMethod.unary(SERVICE, "nothing")
      .in(CONTRACT, "748d19f4151d0bd32b17cfdcfce1f5b7");

  /**
   * {@code Awkward.routes}.
   */
  public static final RpcMethod ROUTES = RpcMethod.unary(SERVICE, "routes")
      .in(CONTRACT, "c023cb272448d3af9630ed89d30b5f16");

  /**
   * {@code Awkward.close}.
   */
  public static final RpcMethod CLOSE = RpcMethod.unary(SERVICE, "close")
      .in(CONTRACT, "c8497c875c198583af470cea94e21fac");

  /**
   * {@code Awkward.started}.
   */
  public static final RpcMethod STARTED = RpcMethod.unary(SERVICE, "started")
      .in(CONTRACT, "5c6e986f0fa10c713c4586ad4d90a26d");

  /**
   * {@code Awkward.with}.
   */
  public static final RpcMethod WITH = RpcMethod.unary(SERVICE, "with")
      .in(CONTRACT, "d63bf9a569af1d38842a96095f2c069f");

  /**
   * {@code Awkward.of}.
   */
  public static final RpcMethod OF = RpcMethod.unary(SERVICE, "of")
      .in(CONTRACT, "7d660df445baf96635b8d70e2fbfb916");

  /**
   * {@code Awkward.contract}.
   */
  public static final RpcMethod CONTRACT_ = RpcMethod.unary(SERVICE, "contract")
      .in(CONTRACT, "1dfb487d3ba41718d49bac5834e9189d");

  /**
   * {@code Awkward.service}.
   */
  public static final RpcMethod SERVICE_ = RpcMethod.unary(SERVICE, "service")
      .in(CONTRACT, "d37e1c02b19cf8e26a191728d6d85dbc");

  /**
   * {@code Awkward.echoAll}.
   */
  public static final RpcMethod ECHO_ALL = RpcMethod.unary(SERVICE, "echoAll")
      .in(CONTRACT, "f8887a2974d6a5f61ada1f219eadbd95");

  /**
   * {@code Awkward.echo_all}.
   */
  public static final RpcMethod ECHO_ALL_ = RpcMethod.unary(SERVICE, "echo_all")
      .in(CONTRACT, "9db574ce97d0e774b6a494f6e3064cca");

  /**
   * {@code Awkward.größe}.
   */
  public static final RpcMethod GRÖSSE = RpcMethod.unary(SERVICE, "größe")
      .in(CONTRACT, "c7354b6347b29b3e5a1836c0346a0d00");

  /**
   * {@code Awkward.$}.
   */
  public static final RpcMethod $ = RpcMethod.unary(SERVICE, "$")
      .in(CONTRACT, "a870212138aad954e88cd9e965589eb2");

  /**
   * {@code Awkward.getHTTPStatus2Code}.
   */
  public static final RpcMethod GET_HTTP_STATUS2_CODE = RpcMethod.unary(SERVICE, "getHTTPStatus2Code")
      .in(CONTRACT, "6a320f4ed23a21fa776b4d14841be4a5");

  /**
   * {@code Awkward.bytes}.
   */
  public static final RpcMethod BYTES = RpcMethod.unary(SERVICE, "bytes")
      .in(CONTRACT, "dd0dbb166b2a80bf2428a72862174f83");

  /**
   * {@code Awkward.toString}.
   */
  public static final RpcMethod TO_STRING = RpcMethod.unary(SERVICE, "toString")
      .in(CONTRACT, "ef4af0c1ce00b8a1994af8698e796302");

  /**
   * {@code Awkward.equals}.
   */
  public static final RpcMethod EQUALS = RpcMethod.unary(SERVICE, "equals")
      .in(CONTRACT, "2623987bfb7e72cb0f8d1fe03ae6cfb5");

  /**
   * {@code Awkward.hashCode}.
   */
  public static final RpcMethod HASH_CODE = RpcMethod.unary(SERVICE, "hashCode")
      .in(CONTRACT, "06a77bd434a9e26b1f7e952234aec6f1");

  /**
   * {@code Awkward.notify}.
   */
  public static final RpcMethod NOTIFY = RpcMethod.unary(SERVICE, "notify")
      .in(CONTRACT, "0e6463a70f556a9ae0a45caadc49b42d");

  /**
   * {@code Awkward.registered}.
   */
  public static final RpcMethod REGISTERED = RpcMethod.unary(SERVICE, "registered")
      .in(CONTRACT, "1442097238763b903f2174679c5b0a00");

  /**
   * {@code Awkward.unregistered}.
   */
  public static final RpcMethod UNREGISTERED = RpcMethod.unary(SERVICE, "unregistered")
      .in(CONTRACT, "e354378ee1de991c5e1d18a209d2d5cf");

  /**
   * {@code Awkward.stopped}.
   */
  public static final RpcMethod STOPPED = RpcMethod.unary(SERVICE, "stopped")
      .in(CONTRACT, "42b29dae548fcd8305cac8547fbb7afc");

  /**
   * {@code Awkward.threading}.
   */
  public static final RpcMethod THREADING = RpcMethod.unary(SERVICE, "threading")
      .in(CONTRACT, "45e72ebe50105df980e11b79dffa893c");

  /**
   * {@code Awkward.add}.
   */
  public static final RpcMethod ADD = RpcMethod.unary(SERVICE, "add")
      .in(CONTRACT, "d0347fe1c3364e92b3e71ab424cee80d");

  /**
   * {@code Awkward.routesOf}.
   */
  public static final RpcMethod ROUTES_OF = RpcMethod.unary(SERVICE, "routesOf").errors(FAILURE)
      .in(CONTRACT, "e010e4723c9c66caae660e1441bc1b2e");

  private AwkwardBinding() {
  }
}
