package io.skynet.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.client.ServiceClient;
import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.rpc.ClientInterceptor;
import io.skynet.runtime.rpc.ForwardingCall;
import io.skynet.runtime.rpc.OutgoingCall;
import io.skynet.runtime.rpc.RequestInfo;
import io.skynet.runtime.rpc.RpcCode;
import io.skynet.runtime.rpc.RpcException;
import io.skynet.runtime.rpc.ServiceInterceptor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Interceptors on both sides see every call, in order, and can have a say in it. */
@Timeout(30)
class InterceptorsTest {
  private final List<String> events = new CopyOnWriteArrayList<>();
  private final List<String> composed = new CopyOnWriteArrayList<>();
  private final ServiceConfig config =
      ServiceConfig.of("mem:" + UUID.randomUUID())
          .withBind(new BindAddress("127.0.0.1", 0, 0))
          .withInterceptors(List.of(serving("first"), serving("second")));
  private final Client client =
      Client.create(config.client().withInterceptors(List.of(calling("outer"), calling("inner"))));
  private Service service;

  @BeforeEach
  void start() throws Exception {
    service = Service.create(config, TestSkeleton.echo()).start(true);
  }

  @AfterEach
  void stop() {
    client.close();
    service.stop();
  }

  private ServiceInterceptor serving(String name) {
    return (method, next) -> {
      composed.add(name);
      return call -> {
        events.add(name + " " + method + " " + RequestInfo.current().metadata());
        next.handle(call);
        if (RequestInfo.current().metadata().containsKey("refuse")) {
          throw new RpcException(RpcCode.INVALID_ARGUMENT, "refused by " + name);
        }
      };
    };
  }

  private ClientInterceptor calling(String name) {
    return (method, options, next) -> {
      events.add(name + " starts " + method + " " + options.metadata());
      return new Noting(
          name, next.start(method, options.withMetadata(with(options.metadata(), name))));
    };
  }

  private static Map<String, String> with(Map<String, String> metadata, String name) {
    return metadata.isEmpty() ? Map.of("by", name) : metadata;
  }

  private final class Noting extends ForwardingCall {
    private final String name;

    Noting(String name, OutgoingCall call) {
      super(call);
      this.name = name;
    }

    @Override
    public MsgReader await() {
      try {
        return super.await();
      } finally {
        events.add(name + " ends");
      }
    }
  }

  @Test
  void seeEveryCallInOrder() {
    assertEquals("hi", client.service("Test").send("Test.echo", "hi"));
    assertEquals(
        List.of(
            "outer starts Test.echo {}",
            "inner starts Test.echo {by=outer}",
            "first Test.echo {by=outer}",
            "second Test.echo {by=outer}",
            "inner ends",
            "outer ends"),
        events);
  }

  @Test
  void areComposedBeforeTheFirstCall() {
    int before = composed.size();
    client.service("Test").send("Test.echo", "hi");
    client.service("Test").send("Test.echo", "hi");
    assertEquals(before, composed.size());
    assertTrue(composed.containsAll(List.of("first", "second")));
  }

  @Test
  void mayRefuseACall() {
    ServiceClient test = client.service("Test");
    ServiceClient refused = test.with(test.options().withMetadata(Map.of("refuse", "")));
    RpcException failure = assertThrows(RpcException.class, () -> refused.send("echo", "hi"));
    assertEquals(RpcCode.INVALID_ARGUMENT, failure.code());
    assertEquals("refused by second", failure.getMessage().replaceFirst(".*: ", ""));
  }
}
