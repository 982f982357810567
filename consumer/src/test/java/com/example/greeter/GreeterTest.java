package com.example.greeter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.skynet.runtime.Client;
import io.skynet.runtime.ClientConfig;
import io.skynet.runtime.Service;
import io.skynet.runtime.ServiceConfig;
import org.junit.jupiter.api.Test;

final class GreeterTest {

  /** One JVM, so neither etcd nor a second process is needed. */
  private static final String[] IN_MEMORY = {"-etcd=mem:"};

  @Test
  void callsAService() throws Exception {
    Service service = Service.create(ServiceConfig.fromArgs(IN_MEMORY), new GreeterService());
    service.start(true);
    try (Client client = Client.create(ClientConfig.fromArgs(IN_MEMORY))) {
      GreeterClient greeter = new GreeterClient(client.service("Greeter", "1.0.0", "", ""));
      assertEquals("Hello, world!", greeter.greet("world"));
    } finally {
      service.stop();
    }
  }
}
