package io.skynet.processor;

import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.rpc.Caller;
import io.skynet.runtime.rpc.ContractRef;
import io.skynet.runtime.rpc.Decoder;
import io.skynet.runtime.rpc.Encoder;
import io.skynet.runtime.rpc.ErrorType;
import io.skynet.runtime.rpc.Handler;
import io.skynet.runtime.rpc.IncomingCall;
import io.skynet.runtime.rpc.OutgoingCall;
import io.skynet.runtime.rpc.Routes;
import io.skynet.runtime.rpc.RpcException;
import io.skynet.runtime.rpc.RpcMethod;
import io.skynet.runtime.rpc.Skeleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Calls a skeleton in the same thread: every argument and result goes through its bytes. */
public final class Loopback implements Caller, Routes {
  private final Map<RpcMethod, Handler> handlers = new HashMap<>();
  private final List<ContractRef> contracts = new ArrayList<>();
  private final Map<RpcMethod, byte[]> lastOfMethod = new HashMap<>();
  private byte[] lastArguments = {};
  private int open;

  public Loopback(Skeleton skeleton) {
    skeleton.routes(this);
  }

  @Override
  public void contract(ContractRef contract) {
    contracts.add(contract);
  }

  @Override
  public void add(RpcMethod method, Handler handler) {
    handlers.putIfAbsent(method, handler);
  }

  public List<ContractRef> contracts() {
    return contracts;
  }

  /** The arguments of the last call, one value after the other. */
  public byte[] lastArguments() {
    return lastArguments;
  }

  /** The arguments of the last call of {@code method}; empty if it was not called. */
  public byte[] lastArguments(RpcMethod method) {
    return lastOfMethod.getOrDefault(method, new byte[0]);
  }

  /** What a client sees of an exception that the handler of {@code method} threw. */
  private static RuntimeException remote(RpcMethod method, Throwable failure) {
    ErrorType<?> error = method.errorOf(failure);
    if (error != null) {
      MsgWriter out = new MsgWriter(4);
      error.write(out, failure);
      return new RpcException("it failed", error.name(), out.toByteArray());
    } else if (failure instanceof RuntimeException unchecked) {
      return unchecked;
    }
    throw new AssertionError("no handler throws what is not declared", failure);
  }

  /** All methods that are answered. */
  public Set<RpcMethod> methods() {
    return handlers.keySet();
  }

  /** Hands over bytes that need not be the arguments of anything. */
  public void deliver(RpcMethod method, byte[] bytes) {
    try {
      handlers.get(method).handle(new Incoming(-1, new MsgReader(bytes)));
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new AssertionError("no handler throws a checked exception", e);
    }
  }

  /** How many calls were started and neither closed nor sent off. */
  public int open() {
    return open;
  }

  @Override
  public OutgoingCall start(RpcMethod method) {
    open++;
    return new Outgoing(method);
  }

  /** Hands over arguments as they are, and gives back the bytes of the reply. */
  public byte[] exchange(RpcMethod method, int count, byte[] arguments) {
    return answer(method, count, arguments).join();
  }

  private CompletableFuture<byte[]> answer(RpcMethod method, int count, byte[] arguments) {
    Incoming incoming = new Incoming(count, new MsgReader(arguments));
    try {
      handlers.get(method).handle(incoming);
    } catch (Exception e) {
      throw remote(method, e);
    }
    if (incoming.in.remaining() != 0) {
      throw new AssertionError(incoming.in.remaining() + " bytes of the arguments were not read");
    }
    return incoming.answer();
  }

  @Override
  public String toString() {
    return "loopback";
  }

  private final class Outgoing implements OutgoingCall {
    private final RpcMethod method;
    private final MsgWriter out = new MsgWriter(4);
    private int count = -1;
    private boolean closed;

    Outgoing(RpcMethod method) {
      this.method = method;
    }

    @Override
    public MsgWriter args(int count) {
      this.count = count;
      return out;
    }

    @Override
    public MsgReader await() {
      return new MsgReader(exchange().join());
    }

    @Override
    public <T> CompletableFuture<T> sendAsync(Decoder<T> decoder) {
      close();
      try {
        return exchange().thenApply(bytes -> decoder.read(new MsgReader(bytes)));
      } catch (RpcException e) {
        return CompletableFuture.failedFuture(method.typed(e));
      }
    }

    @Override
    public void send() {
      if (method.kind() != RpcMethod.Kind.ONEWAY) {
        throw new AssertionError("sent without waiting for an answer: " + method);
      }
      close();
      exchange();
    }

    private CompletableFuture<byte[]> exchange() {
      lastArguments = out.toByteArray();
      lastOfMethod.put(method, lastArguments);
      MsgReader written = new MsgReader(lastArguments);
      written.skip(count);
      if (written.remaining() != 0) {
        throw new AssertionError("more was written than " + count + " arguments");
      }
      return answer(method, count, lastArguments);
    }

    @Override
    public void close() {
      if (!closed) {
        closed = true;
        open--;
      }
    }
  }

  private static final class Incoming implements IncomingCall {
    private final int count;
    private final MsgReader in;
    private final MsgWriter out = new MsgWriter(4);
    private CompletionStage<byte[]> later = CompletableFuture.completedFuture(new byte[0]);

    Incoming(int count, MsgReader in) {
      this.count = count;
      this.in = in;
    }

    @Override
    public MsgReader args(int count) {
      if (this.count >= 0 && this.count != count) {
        throw new AssertionError("expected " + count + " arguments, found " + this.count);
      }
      return in;
    }

    @Override
    public MsgWriter reply() {
      return out;
    }

    @Override
    public <T> void replyLater(CompletionStage<T> result, Encoder<T> encoder) {
      later =
          result.thenApply(
              value -> {
                encoder.write(out, value);
                return new byte[0];
              });
    }

    CompletableFuture<byte[]> answer() {
      return later.thenApply(done -> oneValue(out.toByteArray())).toCompletableFuture();
    }

    private static byte[] oneValue(byte[] reply) {
      MsgReader written = new MsgReader(reply);
      written.skip();
      if (written.remaining() != 0) {
        throw new AssertionError("more was written than one result");
      }
      return reply;
    }
  }
}
