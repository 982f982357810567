package io.skynet.runtime.faults;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.Client;
import io.skynet.runtime.ClientConfig;
import io.skynet.runtime.Service;
import io.skynet.runtime.ServiceConfig;
import io.skynet.runtime.client.InstanceStats;
import io.skynet.runtime.client.ServiceClient;
import io.skynet.runtime.rpc.Handler;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Instances of Test in this process, the first of them behind a proxy, and a client. */
final class Crew implements AutoCloseable {
  private static final Duration SOON = Duration.ofSeconds(20);

  /** What an instance does. */
  interface Deed {

    /**
     * Returns when the call is to be answered, or throws.
     *
     * @param number of the instance
     */
    void on(int number, String id) throws Exception;
  }

  private final String uri = "mem:" + UUID.randomUUID();
  private final List<Service> services = new ArrayList<>();
  private final AtomicLong[] begun;
  private final int firstPort = freePort(); // which the proxy must know before it is bound
  private final TcpProxy proxy = new TcpProxy(() -> "127.0.0.1:" + firstPort).open();
  private final Client client;
  private final ServiceClient test;

  /** So many instances that do this. The first is called through {@link #proxy}. */
  Crew(int size, Deed deed) throws Exception {
    begun = new AtomicLong[size];
    for (int i = 0; i < size; i++) {
      begun[i] = new AtomicLong();
      services.add(start(i, deed));
    }
    client = Client.create(ClientConfig.of(uri));
    test = client.service("Test");
    assertTrue(test.awaitInstances(size, SOON));
  }

  /** What is between the client and the first instance. */
  TcpProxy proxy() {
    return proxy;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private Service start(int number, Deed deed) throws Exception {
    Handler handler =
        call -> {
          String id = call.args(1).readString();
          begun[number].incrementAndGet();
          deed.on(number, id);
          call.reply().writeString(id);
        };
    int port = number == 0 ? firstPort : 0;
    String advertised = number == 0 ? proxy.endpoint() : "";
    List<String> flags =
        List.of(
            "-id=s" + number,
            "-etcd=" + uri,
            "-bind=127.0.0.1:" + port,
            "-advertise=" + advertised);
    ServiceConfig config = ServiceConfig.parse(flags, Map.of());
    return Service.create(
            config,
            routes -> {
              routes.contract(Journal.CONTRACT);
              routes.add(Journal.ECHO, handler);
            })
        .start(true);
  }

  /** A client of them that hedges. */
  ServiceClient client() {
    return test;
  }

  /** Another client of its own connections. */
  Client another() {
    return Client.create(ClientConfig.of(uri));
  }

  InstanceStats stats(int number) {
    return test.stats().stream()
        .filter(each -> each.instance().id().equals("s" + number))
        .findFirst()
        .orElseThrow();
  }

  /** How many attempts an instance was given. */
  long begun(int number) {
    return begun[number].get();
  }

  /** How many attempts there were. */
  long begun() {
    long sum = 0;
    for (AtomicLong each : begun) {
      sum += each.get();
    }
    return sum;
  }

  @Override
  public void close() {
    client.close();
    proxy.pass();
    services.forEach(Service::stop);
    proxy.close();
  }

  @Override
  public String toString() {
    return services + " at " + uri;
  }
}
