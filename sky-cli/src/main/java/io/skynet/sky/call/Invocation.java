package io.skynet.sky.call;

import io.skynet.contract.Contract;
import io.skynet.contract.Field;
import io.skynet.contract.Method;
import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.rpc.Caller;
import io.skynet.runtime.rpc.ErrorType;
import io.skynet.runtime.rpc.OutgoingCall;
import io.skynet.runtime.rpc.RpcCode;
import io.skynet.runtime.rpc.RpcException;
import io.skynet.runtime.rpc.RpcMethod;
import io.skynet.sky.json.TypedReader;
import io.skynet.sky.json.Untyped;
import io.skynet.sky.view.JsonText;
import io.skynet.sky.view.JsonText.Layout;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** A call whose arguments are packed, to be made as often as wanted. Safe for all threads. */
public final class Invocation {
  private static final RpcMethod PING = RpcMethod.unary("", "$/ping");
  private static final Set<RpcCode> UNANSWERED =
      EnumSet.of(
          RpcCode.NO_INSTANCE,
          RpcCode.UNREACHABLE,
          RpcCode.UNKNOWN_OUTCOME,
          RpcCode.DEADLINE_EXCEEDED);

  private final RpcMethod method;
  private final Offer offer;
  private final byte[] params;

  private Invocation(RpcMethod method, Offer offer, byte[] params) {
    this.method = method;
    this.offer = offer;
    this.params = params;
  }

  /**
   * Packs the arguments.
   *
   * @param offer of which the contract counts, not the instance
   * @throws io.skynet.sky.json.JsonProblem if they are not what the contract says
   */
  public static Invocation of(Offer offer, Arguments arguments) {
    return new Invocation(method(offer), offer, arguments.encode(offer));
  }

  private static RpcMethod method(Offer offer) {
    Offer.Promise promise = offer.promise();
    if (promise == null) {
      return RpcMethod.unary("", offer.wireName());
    }
    Method promised = promise.method();
    RpcMethod method =
        promised.oneway()
            ? RpcMethod.oneway("", offer.wireName())
            : RpcMethod.unary("", offer.wireName());
    ErrorType<?>[] errors =
        promised.errors().stream()
            .map(error -> error(promise.contract(), error))
            .toArray(ErrorType<?>[]::new);
    return (promised.idempotent() ? method.idempotent() : method).errors(errors);
  }

  private static ErrorType<RemoteFailure> error(Contract contract, Field error) {
    TypedReader reader = new TypedReader(contract);
    return new ErrorType<>(
        error.name(),
        RemoteFailure.class,
        (out, failure) -> {
          throw new UnsupportedOperationException("sky answers no calls");
        },
        in ->
            new RemoteFailure(
                error.name(),
                JsonText.of(Layout.COMPACT, json -> reader.read(error.type(), in, json))));
  }

  /** Whether an answer comes. */
  public boolean isAnswered() {
    return method.kind() == RpcMethod.Kind.UNARY;
  }

  /** Makes the call, and waits for its end; if no answer comes, until it has certainly arrived. */
  public Outcome call(Connections line, Layout layout) throws InterruptedException {
    if (!isAnswered()) {
      line.awaitConnected(1);
    }
    try (OutgoingCall call = started(line)) {
      if (!isAnswered()) {
        call.send();
        settle(line);
        return new Outcome.Sent();
      }
      return new Outcome.Answered(result(call.await(), layout));
    } catch (RpcException e) {
      return failed(e);
    }
  }

  /**
   * Asks something that is answered by whoever has read what came before. The answer of one that
   * does not know the question will do.
   */
  private static void settle(Caller caller) {
    try (OutgoingCall ping = caller.start(PING)) {
      ping.args(0);
      ping.await();
    } catch (RpcException e) {
      if (UNANSWERED.contains(e.code())) {
        throw e;
      }
    }
  }

  /** Makes the call without looking at its result; fails with an {@link RpcException}. */
  public CompletableFuture<Void> start(Caller caller) {
    OutgoingCall call = started(caller);
    if (isAnswered()) {
      return call.sendAsync(
          in -> {
            in.skip();
            return null;
          });
    }
    call.send();
    return CompletableFuture.completedFuture(null);
  }

  private OutgoingCall started(Caller caller) {
    OutgoingCall call = caller.start(method);
    MsgReader values = new MsgReader(params);
    int count = values.readArrayHeader();
    int head = values.position();
    call.args(count).writeRaw(params, head, params.length - head);
    return call;
  }

  private String result(MsgReader in, Layout layout) {
    Offer.Promise promise = offer.promise();
    if (promise == null) {
      return JsonText.of(layout, json -> Untyped.read(in, json));
    } else if (promise.method().result() == null) {
      return "null";
    }
    TypedReader reader = new TypedReader(promise.contract());
    return JsonText.of(layout, json -> reader.read(promise.method().result(), in, json));
  }

  private Outcome failed(RpcException e) {
    String details = method.typed(e) instanceof RemoteFailure known ? known.details() : null;
    return new Outcome.Failed(e.name(), String.valueOf(e.getMessage()), e.errorName(), details);
  }

  @Override
  public String toString() {
    return "call of " + method + " with " + params.length + " bytes";
  }
}
