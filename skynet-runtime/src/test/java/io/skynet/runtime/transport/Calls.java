package io.skynet.runtime.transport;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.rpc.RpcMethod;
import io.skynet.runtime.wire.Envelope;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/** The calls of a connection, made from the bytes of messages, and what became of each. */
final class Calls implements ConnectionListener {
  /** A method of which no call can be written. */
  static final String UNWRITABLE = "unwritable";

  private final List<String> outcomes = new ArrayList<>();
  private CallConnection connection;

  /** How each call ended, in that order: {@code reply 91c0}, {@code error a1…} or the loss. */
  List<String> outcomes() {
    return outcomes;
  }

  /** Makes the calls that the bytes are the requests of. */
  void make(byte[] requests) {
    for (Envelope request : Messages.in(requests)) {
      int from = request.nameFrom();
      String name = new String(requests, from, request.nameTo() - from, UTF_8);
      RpcMethod method =
          request.kind() == Envelope.Kind.NOTIFICATION
              ? RpcMethod.oneway("", name)
              : RpcMethod.unary("", name);
      int metaAt = request.metaAt() < 0 ? request.end() : request.metaAt();
      byte[] params = Arrays.copyOfRange(requests, request.bodyAt(), metaAt);
      byte[] metadata = Arrays.copyOfRange(requests, metaAt, request.end());
      Objects.requireNonNull(connection, "not open").submit(new Call(method, params, metadata));
    }
  }

  @Override
  public void onOpen(CallConnection connection) {
    this.connection = connection;
  }

  @Override
  public void onClosed(CallConnection connection, String reason) {
    outcomes.add("closed " + reason);
  }

  @Override
  public void onBatchEnd() {}

  /** What a response says, in the words of {@link #outcomes}. */
  static String outcome(byte[] bytes, Envelope reply) {
    int from = reply.isError(bytes) ? reply.errorAt() : reply.bodyAt();
    int to = reply.isError(bytes) ? reply.bodyAt() : reply.end();
    String what = reply.isError(bytes) ? "error " : "reply ";
    return what + HexFormat.of().formatHex(bytes, from, to);
  }

  private final class Call extends Request {
    private final byte[] params;
    private final byte[] metadata;

    Call(RpcMethod method, byte[] params, byte[] metadata) {
      super(method);
      this.params = params;
      this.metadata = metadata;
    }

    @Override
    protected MsgWriter params() {
      if (method().name().equals(UNWRITABLE)) {
        throw new IllegalStateException("it cannot be written");
      }
      MsgWriter out = new MsgWriter(params.length);
      out.writeRaw(params, 0, params.length);
      return out;
    }

    @Override
    protected boolean isDone() {
      return false;
    }

    @Override
    protected long deadlineNanos() {
      return System.nanoTime() + 60_000_000_000L;
    }

    @Override
    protected void onReply(byte[] bytes, Envelope reply) {
      outcomes.add(outcome(bytes, reply));
    }

    @Override
    protected void onLost(String reason) {
      outcomes.add("lost " + reason);
    }

    @Override
    protected void onDeadline() {
      outcomes.add("late");
    }

    @Override
    protected void onSent() {}

    @Override
    protected void onTooLarge(int size, int limit) {
      outcomes.add("too large " + size);
    }

    @Override
    protected void writeMetadata(MsgWriter out, long now) {
      out.writeRaw(metadata, 0, metadata.length);
    }

    @Override
    protected void onUnsent(String reason) {
      outcomes.add("not sent " + reason);
    }
  }
}
