package com.example.awkward;

import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.rpc.Caller;
import io.skynet.runtime.rpc.OutgoingCall;
import io.skynet.runtime.rpc.RpcException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Calls a remote {@link Awkward}.
 *
 * <p>Names that generated code would like to have, and names that nobody expects.
 */
@Generated("io.skynet.processor.RpcProcessor")
public final class AwkwardClient implements Awkward {
  private final Caller caller;

  public AwkwardClient(Caller caller) {
    this.caller = caller;
  }

  @Override
  public int locals(int call, int caller, int args, int result, int in, int out, int target) {
    try (OutgoingCall call_ = this.caller.start(AwkwardBinding.LOCALS)) {
      MsgWriter args_ = call_.args(7);
      args_.writeInt(call);
      args_.writeInt(caller);
      args_.writeInt(args);
      args_.writeInt(result);
      args_.writeInt(in);
      args_.writeInt(out);
      args_.writeInt(target);
      return call_.await().readInt();
    }
  }

  /**
   * Like {@link #locals}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Integer> localsAsync(int call, int caller, int args, int result, int in,
      int out, int target) {
    OutgoingCall call_ = this.caller.start(AwkwardBinding.LOCALS);
    MsgWriter args_ = call_.args(7);
    args_.writeInt(call);
    args_.writeInt(caller);
    args_.writeInt(args);
    args_.writeInt(result);
    args_.writeInt(in);
    args_.writeInt(out);
    args_.writeInt(target);
    return call_.sendAsync(MsgReader::readInt);
  }

  @Override
  public void notified(String call, String caller, String args, String routes) {
    OutgoingCall call_ = this.caller.start(AwkwardBinding.NOTIFIED);
    MsgWriter args_ = call_.args(4);
    args_.writeString(Objects.requireNonNull(call, "Awkward.notified: call is null"));
    args_.writeString(Objects.requireNonNull(caller, "Awkward.notified: caller is null"));
    args_.writeString(Objects.requireNonNull(args, "Awkward.notified: args is null"));
    args_.writeString(Objects.requireNonNull(routes, "Awkward.notified: routes is null"));
    call_.send();
  }

  @Override
  public CompletableFuture<Integer> later(int call, int args, int result, int out, int value,
      int in) {
    OutgoingCall call_ = caller.start(AwkwardBinding.LATER);
    MsgWriter args_ = call_.args(6);
    args_.writeInt(call);
    args_.writeInt(args);
    args_.writeInt(result);
    args_.writeInt(out);
    args_.writeInt(value);
    args_.writeInt(in);
    return call_.sendAsync(MsgReader::readInt);
  }

  @Override
  public void nothing(String in) {
    try (OutgoingCall call = caller.start(AwkwardBinding.NOTHING)) {
      call.args(1).writeString(Objects.requireNonNull(in, "Awkward.nothing: in is null"));
      call.await();
    }
  }

  /**
   * Like {@link #nothing}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Void> nothingAsync(String in) {
    OutgoingCall call = caller.start(AwkwardBinding.NOTHING);
    call.args(1).writeString(Objects.requireNonNull(in, "Awkward.nothing: in is null"));
    return call.sendAsync(in_ -> null);
  }

  @Override
  public String routes(String routes) {
    try (OutgoingCall call = caller.start(AwkwardBinding.ROUTES)) {
      call.args(1).writeString(Objects.requireNonNull(routes, "Awkward.routes: routes is null"));
      return call.await().readString();
    }
  }

  /**
   * Like {@link #routes}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<String> routesAsync(String routes) {
    OutgoingCall call = caller.start(AwkwardBinding.ROUTES);
    call.args(1).writeString(Objects.requireNonNull(routes, "Awkward.routes: routes is null"));
    return call.sendAsync(MsgReader::readString);
  }

  @Override
  public String close(Awkward.Locals locals) {
    try (OutgoingCall call = caller.start(AwkwardBinding.CLOSE)) {
      AwkwardTypes.writeLocals(call.args(1),
          Objects.requireNonNull(locals, "Awkward.close: locals is null"));
      return call.await().readString();
    }
  }

  /**
   * Like {@link #close}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<String> closeAsync(Awkward.Locals locals) {
    OutgoingCall call = caller.start(AwkwardBinding.CLOSE);
    AwkwardTypes.writeLocals(call.args(1),
        Objects.requireNonNull(locals, "Awkward.close: locals is null"));
    return call.sendAsync(MsgReader::readString);
  }

  @Override
  public int started() {
    try (OutgoingCall call = caller.start(AwkwardBinding.STARTED)) {
      call.args(0);
      return call.await().readInt();
    }
  }

  /**
   * Like {@link #started}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Integer> startedAsync() {
    OutgoingCall call = caller.start(AwkwardBinding.STARTED);
    call.args(0);
    return call.sendAsync(MsgReader::readInt);
  }

  @Override
  public String with(Awkward.Words with) {
    try (OutgoingCall call = caller.start(AwkwardBinding.WITH)) {
      AwkwardTypes.writeWords(call.args(1),
          Objects.requireNonNull(with, "Awkward.with: with is null"));
      return call.await().readString();
    }
  }

  /**
   * Like {@link #with}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<String> withAsync(Awkward.Words with) {
    OutgoingCall call = caller.start(AwkwardBinding.WITH);
    AwkwardTypes.writeWords(call.args(1),
        Objects.requireNonNull(with, "Awkward.with: with is null"));
    return call.sendAsync(MsgReader::readString);
  }

  @Override
  public String of(String target) {
    try (OutgoingCall call = caller.start(AwkwardBinding.OF)) {
      call.args(1).writeString(Objects.requireNonNull(target, "Awkward.of: target is null"));
      return call.await().readString();
    }
  }

  /**
   * Like {@link #of}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<String> ofAsync(String target) {
    OutgoingCall call = caller.start(AwkwardBinding.OF);
    call.args(1).writeString(Objects.requireNonNull(target, "Awkward.of: target is null"));
    return call.sendAsync(MsgReader::readString);
  }

  @Override
  public String contract() {
    try (OutgoingCall call = caller.start(AwkwardBinding.CONTRACT_)) {
      call.args(0);
      return call.await().readString();
    }
  }

  /**
   * Like {@link #contract}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<String> contractAsync() {
    OutgoingCall call = caller.start(AwkwardBinding.CONTRACT_);
    call.args(0);
    return call.sendAsync(MsgReader::readString);
  }

  @Override
  public String service() {
    try (OutgoingCall call = caller.start(AwkwardBinding.SERVICE_)) {
      call.args(0);
      return call.await().readString();
    }
  }

  /**
   * Like {@link #service}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<String> serviceAsync() {
    OutgoingCall call = caller.start(AwkwardBinding.SERVICE_);
    call.args(0);
    return call.sendAsync(MsgReader::readString);
  }

  @Override
  public String echoAll() {
    try (OutgoingCall call = caller.start(AwkwardBinding.ECHO_ALL)) {
      call.args(0);
      return call.await().readString();
    }
  }

  /**
   * Like {@link #echoAll}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<String> echoAllAsync() {
    OutgoingCall call = caller.start(AwkwardBinding.ECHO_ALL);
    call.args(0);
    return call.sendAsync(MsgReader::readString);
  }

  @Override
  public String echo_all() {
    try (OutgoingCall call = caller.start(AwkwardBinding.ECHO_ALL_)) {
      call.args(0);
      return call.await().readString();
    }
  }

  /**
   * Like {@link #echo_all}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<String> echo_allAsync() {
    OutgoingCall call = caller.start(AwkwardBinding.ECHO_ALL_);
    call.args(0);
    return call.sendAsync(MsgReader::readString);
  }

  @Override
  public String größe(String überschrift) {
    try (OutgoingCall call = caller.start(AwkwardBinding.GRÖSSE)) {
      call.args(1).writeString(Objects.requireNonNull(überschrift, "Awkward.größe: überschrift is null"));
      return call.await().readString();
    }
  }

  /**
   * Like {@link #größe}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<String> größeAsync(String überschrift) {
    OutgoingCall call = caller.start(AwkwardBinding.GRÖSSE);
    call.args(1).writeString(Objects.requireNonNull(überschrift, "Awkward.größe: überschrift is null"));
    return call.sendAsync(MsgReader::readString);
  }

  @Override
  public String $(String $) {
    try (OutgoingCall call = caller.start(AwkwardBinding.$)) {
      call.args(1).writeString(Objects.requireNonNull($, "Awkward.$: $ is null"));
      return call.await().readString();
    }
  }

  /**
   * Like {@link #$}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<String> $Async(String $) {
    OutgoingCall call = caller.start(AwkwardBinding.$);
    call.args(1).writeString(Objects.requireNonNull($, "Awkward.$: $ is null"));
    return call.sendAsync(MsgReader::readString);
  }

  @Override
  public long getHTTPStatus2Code() {
    try (OutgoingCall call = caller.start(AwkwardBinding.GET_HTTP_STATUS2_CODE)) {
      call.args(0);
      return call.await().readLong();
    }
  }

  /**
   * Like {@link #getHTTPStatus2Code}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Long> getHTTPStatus2CodeAsync() {
    OutgoingCall call = caller.start(AwkwardBinding.GET_HTTP_STATUS2_CODE);
    call.args(0);
    return call.sendAsync(MsgReader::readLong);
  }

  @Override
  public byte[] bytes(byte... bytes) {
    try (OutgoingCall call = caller.start(AwkwardBinding.BYTES)) {
      call.args(1).writeBinary(Objects.requireNonNull(bytes, "Awkward.bytes: bytes is null"));
      return call.await().readBinary();
    }
  }

  /**
   * Like {@link #bytes}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<byte[]> bytesAsync(byte... bytes) {
    OutgoingCall call = caller.start(AwkwardBinding.BYTES);
    call.args(1).writeBinary(Objects.requireNonNull(bytes, "Awkward.bytes: bytes is null"));
    return call.sendAsync(MsgReader::readBinary);
  }

  /**
   * Is not what every object has: it takes something.
   */
  @Override
  public String toString(int radix) {
    try (OutgoingCall call = caller.start(AwkwardBinding.TO_STRING)) {
      call.args(1).writeInt(radix);
      return call.await().readString();
    }
  }

  /**
   * Like {@link #toString}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<String> toStringAsync(int radix) {
    OutgoingCall call = caller.start(AwkwardBinding.TO_STRING);
    call.args(1).writeInt(radix);
    return call.sendAsync(MsgReader::readString);
  }

  @Override
  public boolean equals(String other, String more) {
    try (OutgoingCall call = caller.start(AwkwardBinding.EQUALS)) {
      MsgWriter args = call.args(2);
      args.writeString(Objects.requireNonNull(other, "Awkward.equals: other is null"));
      args.writeString(Objects.requireNonNull(more, "Awkward.equals: more is null"));
      return call.await().readBoolean();
    }
  }

  /**
   * Like {@link #equals}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Boolean> equalsAsync(String other, String more) {
    OutgoingCall call = caller.start(AwkwardBinding.EQUALS);
    MsgWriter args = call.args(2);
    args.writeString(Objects.requireNonNull(other, "Awkward.equals: other is null"));
    args.writeString(Objects.requireNonNull(more, "Awkward.equals: more is null"));
    return call.sendAsync(MsgReader::readBoolean);
  }

  @Override
  public int hashCode(String of) {
    try (OutgoingCall call = caller.start(AwkwardBinding.HASH_CODE)) {
      call.args(1).writeString(Objects.requireNonNull(of, "Awkward.hashCode: of is null"));
      return call.await().readInt();
    }
  }

  /**
   * Like {@link #hashCode}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Integer> hashCodeAsync(String of) {
    OutgoingCall call = caller.start(AwkwardBinding.HASH_CODE);
    call.args(1).writeString(Objects.requireNonNull(of, "Awkward.hashCode: of is null"));
    return call.sendAsync(MsgReader::readInt);
  }

  @Override
  public void notify(String who) {
    try (OutgoingCall call = caller.start(AwkwardBinding.NOTIFY)) {
      call.args(1).writeString(Objects.requireNonNull(who, "Awkward.notify: who is null"));
      call.await();
    }
  }

  /**
   * Like {@link #notify}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Void> notifyAsync(String who) {
    OutgoingCall call = caller.start(AwkwardBinding.NOTIFY);
    call.args(1).writeString(Objects.requireNonNull(who, "Awkward.notify: who is null"));
    return call.sendAsync(in -> null);
  }

  @Override
  public String registered(String service) {
    try (OutgoingCall call = caller.start(AwkwardBinding.REGISTERED)) {
      call.args(1).writeString(Objects.requireNonNull(service, "Awkward.registered: service is null"));
      return call.await().readString();
    }
  }

  /**
   * Like {@link #registered}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<String> registeredAsync(String service) {
    OutgoingCall call = caller.start(AwkwardBinding.REGISTERED);
    call.args(1).writeString(Objects.requireNonNull(service, "Awkward.registered: service is null"));
    return call.sendAsync(MsgReader::readString);
  }

  @Override
  public void unregistered() {
    try (OutgoingCall call = caller.start(AwkwardBinding.UNREGISTERED)) {
      call.args(0);
      call.await();
    }
  }

  /**
   * Like {@link #unregistered}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Void> unregisteredAsync() {
    OutgoingCall call = caller.start(AwkwardBinding.UNREGISTERED);
    call.args(0);
    return call.sendAsync(in -> null);
  }

  @Override
  public void stopped(Awkward.Named stopped) {
    try (OutgoingCall call = caller.start(AwkwardBinding.STOPPED)) {
      AwkwardTypes.writeNamed(call.args(1),
          Objects.requireNonNull(stopped, "Awkward.stopped: stopped is null"));
      call.await();
    }
  }

  /**
   * Like {@link #stopped}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Void> stoppedAsync(Awkward.Named stopped) {
    OutgoingCall call = caller.start(AwkwardBinding.STOPPED);
    AwkwardTypes.writeNamed(call.args(1),
        Objects.requireNonNull(stopped, "Awkward.stopped: stopped is null"));
    return call.sendAsync(in -> null);
  }

  @Override
  public String threading(String method) {
    try (OutgoingCall call = caller.start(AwkwardBinding.THREADING)) {
      call.args(1).writeString(Objects.requireNonNull(method, "Awkward.threading: method is null"));
      return call.await().readString();
    }
  }

  /**
   * Like {@link #threading}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<String> threadingAsync(String method) {
    OutgoingCall call = caller.start(AwkwardBinding.THREADING);
    call.args(1).writeString(Objects.requireNonNull(method, "Awkward.threading: method is null"));
    return call.sendAsync(MsgReader::readString);
  }

  @Override
  public String add(Awkward.Größe added) {
    try (OutgoingCall call = caller.start(AwkwardBinding.ADD)) {
      AwkwardTypes.writeGröße(call.args(1),
          Objects.requireNonNull(added, "Awkward.add: added is null"));
      return call.await().readString();
    }
  }

  /**
   * Like {@link #add}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<String> addAsync(Awkward.Größe added) {
    OutgoingCall call = caller.start(AwkwardBinding.ADD);
    AwkwardTypes.writeGröße(call.args(1),
        Objects.requireNonNull(added, "Awkward.add: added is null"));
    return call.sendAsync(MsgReader::readString);
  }

  @Override
  public Awkward.Unicode routesOf(Awkward.Unicode failure) throws Awkward.Failure {
    try (OutgoingCall call = caller.start(AwkwardBinding.ROUTES_OF)) {
      AwkwardTypes.writeUnicode(call.args(1),
          Objects.requireNonNull(failure, "Awkward.routesOf: failure is null"));
      return AwkwardTypes.readUnicode(call.await());
    } catch (RpcException failure_) {
      AwkwardBinding.FAILURE.rethrow(failure_);
      throw failure_;
    }
  }

  /**
   * Like {@link #routesOf}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Awkward.Unicode> routesOfAsync(Awkward.Unicode failure) {
    OutgoingCall call = caller.start(AwkwardBinding.ROUTES_OF);
    AwkwardTypes.writeUnicode(call.args(1),
        Objects.requireNonNull(failure, "Awkward.routesOf: failure is null"));
    return call.sendAsync(AwkwardTypes::readUnicode);
  }

  @Override
  public String toString() {
    return "AwkwardClient over " + caller;
  }
}
