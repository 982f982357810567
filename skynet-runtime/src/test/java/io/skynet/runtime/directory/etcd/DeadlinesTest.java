package io.skynet.runtime.directory.etcd;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.Deadline;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.MethodDescriptor.MethodType;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeadlinesTest {

  private static @Nullable Deadline deadline(MethodType type, String name) {
    MethodDescriptor<String, String> method =
        MethodDescriptor.<String, String>newBuilder(new Nothing(), new Nothing())
            .setType(type)
            .setFullMethodName(name)
            .build();
    Remembering channel = new Remembering();
    new Deadlines().interceptCall(method, CallOptions.DEFAULT, channel);
    return channel.options.getDeadline();
  }

  private static void assertWithin(int seconds, @Nullable Deadline deadline) {
    assertNotNull(deadline);
    long millis = deadline.timeRemaining(TimeUnit.MILLISECONDS);
    assertTrue(millis > 0 && millis <= seconds * 1_000L, millis + " ms");
  }

  @Test
  void aRequestAndARenewalEndAndAWatchDoesNot() {
    assertWithin(3, deadline(MethodType.UNARY, "etcdserverpb.KV/Range"));
    assertWithin(3, deadline(MethodType.UNARY, "etcdserverpb.Lease/LeaseGrant"));
    assertWithin(2, deadline(MethodType.BIDI_STREAMING, "etcdserverpb.Lease/LeaseKeepAlive"));
    assertNull(deadline(MethodType.BIDI_STREAMING, "etcdserverpb.Watch/Watch"));
  }

  private static final class Nothing implements MethodDescriptor.Marshaller<String> {
    @Override
    public InputStream stream(String value) {
      return new ByteArrayInputStream(new byte[0]);
    }

    @Override
    public String parse(InputStream stream) {
      return "";
    }
  }

  private static final class Remembering extends Channel {
    private CallOptions options = CallOptions.DEFAULT;

    @Override
    public <Q, A> ClientCall<Q, A> newCall(MethodDescriptor<Q, A> method, CallOptions options) {
      this.options = options;
      return new Silent<>();
    }

    @Override
    public String authority() {
      return "nobody";
    }
  }

  private static final class Silent<Q, A> extends ClientCall<Q, A> {
    @Override
    public void start(Listener<A> listener, Metadata headers) {}

    @Override
    public void request(int count) {}

    @Override
    public void cancel(@Nullable String message, @Nullable Throwable cause) {}

    @Override
    public void halfClose() {}

    @Override
    public void sendMessage(Q message) {}
  }
}
