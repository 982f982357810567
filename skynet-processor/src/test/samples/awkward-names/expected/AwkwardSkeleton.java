package com.example.awkward;

import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.rpc.IncomingCall;
import io.skynet.runtime.rpc.Routes;
import io.skynet.runtime.rpc.Skeleton;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Awkward}: extend it and say what its methods do.
 *
 * <p>Names that generated code would like to have, and names that nobody expects.
 */
@Generated("io.skynet.processor.RpcProcessor")
public abstract class AwkwardSkeleton implements Awkward, Skeleton {
  protected AwkwardSkeleton() {
  }

  /**
   * Serves what {@code target} does.
   */
  public static AwkwardSkeleton of(Awkward target) {
    return new Delegating(target);
  }

  @Override
  public final void routes(Routes routes) {
    routes.contract(AwkwardBinding.CONTRACT);
    routes.add(AwkwardBinding.LOCALS, this::locals);
    routes.add(AwkwardBinding.NOTIFIED, this::notified);
    routes.add(AwkwardBinding.LATER, this::later);
    routes.add(AwkwardBinding.NOTHING, this::nothing);
    routes.add(AwkwardBinding.ROUTES, this::routes);
    routes.add(AwkwardBinding.CLOSE, this::close);
    routes.add(AwkwardBinding.STARTED, this::started);
    routes.add(AwkwardBinding.WITH, this::with);
    routes.add(AwkwardBinding.OF, this::of);
    routes.add(AwkwardBinding.CONTRACT_, this::contract);
    routes.add(AwkwardBinding.SERVICE_, this::service);
    routes.add(AwkwardBinding.ECHO_ALL, this::echoAll);
    routes.add(AwkwardBinding.ECHO_ALL_, this::echo_all);
    routes.add(AwkwardBinding.GRÖSSE, this::größe);
    routes.add(AwkwardBinding.$, this::$);
    routes.add(AwkwardBinding.GET_HTTP_STATUS2_CODE, this::getHTTPStatus2Code);
    routes.add(AwkwardBinding.BYTES, this::bytes);
    routes.add(AwkwardBinding.TO_STRING, this::toString);
    routes.add(AwkwardBinding.EQUALS, this::equals);
    routes.add(AwkwardBinding.HASH_CODE, this::hashCode);
    routes.add(AwkwardBinding.NOTIFY, this::notify);
    routes.add(AwkwardBinding.REGISTERED, this::registered);
    routes.add(AwkwardBinding.UNREGISTERED, this::unregistered);
    routes.add(AwkwardBinding.STOPPED, this::stopped);
    routes.add(AwkwardBinding.THREADING, this::threading);
    routes.add(AwkwardBinding.ADD, this::add);
    routes.add(AwkwardBinding.ROUTES_OF, this::routesOf);
  }

  private void locals(IncomingCall call_) {
    MsgReader args_ = call_.args(7);
    int call = args_.readInt();
    int caller = args_.readInt();
    int args = args_.readInt();
    int result = args_.readInt();
    int in = args_.readInt();
    int out = args_.readInt();
    int target = args_.readInt();
    int result_ = locals(call, caller, args, result, in, out, target);
    call_.reply().writeInt(result_);
  }

  private void notified(IncomingCall call_) {
    MsgReader args_ = call_.args(4);
    String call = args_.readString();
    String caller = args_.readString();
    String args = args_.readString();
    String routes = args_.readString();
    notified(call, caller, args, routes);
    call_.reply().writeNil();
  }

  private void later(IncomingCall call_) {
    MsgReader args_ = call_.args(6);
    int call = args_.readInt();
    int args = args_.readInt();
    int result = args_.readInt();
    int out = args_.readInt();
    int value = args_.readInt();
    int in = args_.readInt();
    CompletableFuture<Integer> result_ = later(call, args, result, out, value, in);
    Objects.requireNonNull(result_, "Awkward.later: future is null");
    call_.replyLater(result_,
        (out_, value_) -> out_.writeInt(Objects.requireNonNull(value_, "Awkward.later: result is null")));
  }

  private void nothing(IncomingCall call) {
    String in = call.args(1).readString();
    nothing(in);
    call.reply().writeNil();
  }

  private void routes(IncomingCall call) {
    String routes = call.args(1).readString();
    String result = routes(routes);
    call.reply().writeString(Objects.requireNonNull(result, "Awkward.routes: result is null"));
  }

  private void close(IncomingCall call) {
    Awkward.Locals locals = AwkwardTypes.readLocals(call.args(1));
    String result = close(locals);
    call.reply().writeString(Objects.requireNonNull(result, "Awkward.close: result is null"));
  }

  private void started(IncomingCall call) {
    call.args(0);
    int result = started();
    call.reply().writeInt(result);
  }

  private void with(IncomingCall call) {
    Awkward.Words with = AwkwardTypes.readWords(call.args(1));
    String result = with(with);
    call.reply().writeString(Objects.requireNonNull(result, "Awkward.with: result is null"));
  }

  private void of(IncomingCall call) {
    String target = call.args(1).readString();
    String result = of(target);
    call.reply().writeString(Objects.requireNonNull(result, "Awkward.of: result is null"));
  }

  private void contract(IncomingCall call) {
    call.args(0);
    String result = contract();
    call.reply().writeString(Objects.requireNonNull(result, "Awkward.contract: result is null"));
  }

  private void service(IncomingCall call) {
    call.args(0);
    String result = service();
    call.reply().writeString(Objects.requireNonNull(result, "Awkward.service: result is null"));
  }

  private void echoAll(IncomingCall call) {
    call.args(0);
    String result = echoAll();
    call.reply().writeString(Objects.requireNonNull(result, "Awkward.echoAll: result is null"));
  }

  private void echo_all(IncomingCall call) {
    call.args(0);
    String result = echo_all();
    call.reply().writeString(Objects.requireNonNull(result, "Awkward.echo_all: result is null"));
  }

  private void größe(IncomingCall call) {
    String überschrift = call.args(1).readString();
    String result = größe(überschrift);
    call.reply().writeString(Objects.requireNonNull(result, "Awkward.größe: result is null"));
  }

  private void $(IncomingCall call) {
    String $ = call.args(1).readString();
    String result = $($);
    call.reply().writeString(Objects.requireNonNull(result, "Awkward.$: result is null"));
  }

  private void getHTTPStatus2Code(IncomingCall call) {
    call.args(0);
    long result = getHTTPStatus2Code();
    call.reply().writeLong(result);
  }

  private void bytes(IncomingCall call) {
    byte[] bytes = call.args(1).readBinary();
    byte[] result = bytes(bytes);
    call.reply().writeBinary(Objects.requireNonNull(result, "Awkward.bytes: result is null"));
  }

  private void toString(IncomingCall call) {
    int radix = call.args(1).readInt();
    String result = toString(radix);
    call.reply().writeString(Objects.requireNonNull(result, "Awkward.toString: result is null"));
  }

  private void equals(IncomingCall call) {
    MsgReader args = call.args(2);
    String other = args.readString();
    String more = args.readString();
    boolean result = equals(other, more);
    call.reply().writeBoolean(result);
  }

  private void hashCode(IncomingCall call) {
    String of = call.args(1).readString();
    int result = hashCode(of);
    call.reply().writeInt(result);
  }

  private void notify(IncomingCall call) {
    String who = call.args(1).readString();
    notify(who);
    call.reply().writeNil();
  }

  private void registered(IncomingCall call) {
    String service = call.args(1).readString();
    String result = registered(service);
    call.reply().writeString(Objects.requireNonNull(result, "Awkward.registered: result is null"));
  }

  private void unregistered(IncomingCall call) {
    call.args(0);
    unregistered();
    call.reply().writeNil();
  }

  private void stopped(IncomingCall call) {
    Awkward.Named stopped = AwkwardTypes.readNamed(call.args(1));
    stopped(stopped);
    call.reply().writeNil();
  }

  private void threading(IncomingCall call) {
    String method = call.args(1).readString();
    String result = threading(method);
    call.reply().writeString(Objects.requireNonNull(result, "Awkward.threading: result is null"));
  }

  private void add(IncomingCall call) {
    Awkward.Größe added = AwkwardTypes.readGröße(call.args(1));
    String result = add(added);
    call.reply().writeString(Objects.requireNonNull(result, "Awkward.add: result is null"));
  }

  private void routesOf(IncomingCall call) throws Awkward.Failure {
    Awkward.Unicode failure = AwkwardTypes.readUnicode(call.args(1));
    Awkward.Unicode result = routesOf(failure);
    AwkwardTypes.writeUnicode(call.reply(),
        Objects.requireNonNull(result, "Awkward.routesOf: result is null"));
  }

  private static final class Delegating extends AwkwardSkeleton {
    private final Awkward target;

    Delegating(Awkward target) {
      this.target = target;
    }

    @Override
    public int locals(int call, int caller, int args, int result, int in, int out, int target) {
      return this.target.locals(call, caller, args, result, in, out, target);
    }

    @Override
    public void notified(String call, String caller, String args, String routes) {
      target.notified(call, caller, args, routes);
    }

    @Override
    public CompletableFuture<Integer> later(int call, int args, int result, int out, int value,
        int in) {
      return target.later(call, args, result, out, value, in);
    }

    @Override
    public void nothing(String in) {
      target.nothing(in);
    }

    @Override
    public String routes(String routes) {
      return target.routes(routes);
    }

    @Override
    public String close(Awkward.Locals locals) {
      return target.close(locals);
    }

    @Override
    public int started() {
      return target.started();
    }

    @Override
    public String with(Awkward.Words with) {
      return target.with(with);
    }

    @Override
    public String of(String target) {
      return this.target.of(target);
    }

    @Override
    public String contract() {
      return target.contract();
    }

    @Override
    public String service() {
      return target.service();
    }

    @Override
    public String echoAll() {
      return target.echoAll();
    }

    @Override
    public String echo_all() {
      return target.echo_all();
    }

    @Override
    public String größe(String überschrift) {
      return target.größe(überschrift);
    }

    @Override
    public String $(String $) {
      return target.$($);
    }

    @Override
    public long getHTTPStatus2Code() {
      return target.getHTTPStatus2Code();
    }

    @Override
    public byte[] bytes(byte... bytes) {
      return target.bytes(bytes);
    }

    @Override
    public String toString(int radix) {
      return target.toString(radix);
    }

    @Override
    public boolean equals(String other, String more) {
      return target.equals(other, more);
    }

    @Override
    public int hashCode(String of) {
      return target.hashCode(of);
    }

    @Override
    public void notify(String who) {
      target.notify(who);
    }

    @Override
    public String registered(String service) {
      return target.registered(service);
    }

    @Override
    public void unregistered() {
      target.unregistered();
    }

    @Override
    public void stopped(Awkward.Named stopped) {
      target.stopped(stopped);
    }

    @Override
    public String threading(String method) {
      return target.threading(method);
    }

    @Override
    public String add(Awkward.Größe added) {
      return target.add(added);
    }

    @Override
    public Awkward.Unicode routesOf(Awkward.Unicode failure) throws Awkward.Failure {
      return target.routesOf(failure);
    }

    @Override
    public String toString() {
      return "AwkwardSkeleton of " + target;
    }
  }
}
