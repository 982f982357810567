package io.skynet.runtime.server;

import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.rpc.ErrorType;
import io.skynet.runtime.rpc.RpcCode;
import io.skynet.runtime.rpc.RpcException;
import io.skynet.runtime.rpc.RpcMethod;
import io.skynet.runtime.wire.EnvelopeWriter;
import java.util.HexFormat;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The response to a call that failed. A peer that said hello gets the error with its name and
 * components, any other a line of text.
 */
final class ErrorReply {
  private static final Logger log = LoggerFactory.getLogger(ErrorReply.class);

  private final MsgWriter out;
  private final int start;
  private final int id;
  private final boolean greeted;

  ErrorReply(MsgWriter out, int id, boolean greeted) {
    this.out = out;
    this.start = out.position();
    this.id = id;
    this.greeted = greeted;
  }

  void write(RpcCode code, String message) {
    EnvelopeWriter.writeError(out, id, greeted, code.name(), message);
  }

  /** For whatever the handler of {@code method} threw, or its future ended with. */
  void write(RpcMethod method, Throwable thrown) {
    Throwable failure = unwrap(thrown);
    try {
      if (writeDeclared(method, failure) || writeOwnWords(failure)) {
        return;
      }
    } catch (RuntimeException e) {
      // A component that is null, or one that UTF-8 cannot express.
      failure.addSuppressed(e);
    }
    out.rewind(start);
    writeSecret(method, failure);
  }

  private static Throwable unwrap(Throwable thrown) {
    Throwable failure = thrown;
    while ((failure instanceof CompletionException || failure instanceof ExecutionException)
        && failure.getCause() != null) {
      failure = failure.getCause();
    }
    return failure;
  }

  private boolean writeDeclared(RpcMethod method, Throwable failure) {
    ErrorType<?> type = method.errorOf(failure);
    if (type == null) {
      return false;
    }
    String message = "it failed with " + type.name();
    if (greeted) {
      EnvelopeWriter.beginError(out, id, RpcCode.FAILED.name(), message, type.name());
      type.write(out, failure);
      EnvelopeWriter.endError(out);
    } else {
      write(RpcCode.FAILED, message);
    }
    return true;
  }

  private boolean writeOwnWords(Throwable failure) {
    if (failure instanceof RpcException own && own.isForCaller()) {
      write(own.code(), String.valueOf(own.getMessage()));
      return true;
    }
    return false;
  }

  /** What else may stand in an exception is nobody's business but the log's. */
  private void writeSecret(RpcMethod method, @Nullable Throwable failure) {
    String correlation = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    log.error("{} failed, correlation id {}", method, correlation, failure);
    write(
        RpcCode.FAILED,
        "the method failed; the log of the instance has the cause under correlation id "
            + correlation);
  }

  @Override
  public String toString() {
    return "error reply to #" + Integer.toUnsignedString(id);
  }
}
