package com.example.greeter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.Client;
import io.skynet.runtime.ClientConfig;
import io.skynet.runtime.Directories;
import io.skynet.runtime.Service;
import io.skynet.runtime.ServiceConfig;
import io.skynet.runtime.directory.ConfigKey;
import io.skynet.runtime.directory.Directory;
import io.skynet.runtime.directory.DirectorySettings;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

final class GreeterTest {

  /** One JVM, so neither etcd nor a second process is needed. */
  private static final String[] IN_MEMORY = {"-etcd=mem:"};

  private static final Duration SOON = Duration.ofSeconds(10);

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

  @Test
  void logsAsMuchAsOperatorsWant() throws Exception {
    Logger log = LoggerFactory.getLogger(GreeterTest.class);
    ConfigKey key = new ConfigKey("Greeter", "*", "skynet.log");
    Service service = Service.create(ServiceConfig.fromArgs(IN_MEMORY), new GreeterService());
    try (Directory directory = Directories.open("mem:", DirectorySettings.DEFAULT)) {
      service.start(true);
      assertFalse(log.isDebugEnabled());
      directory.config().set(key, "WARN, com.example=DEBUG", SOON);
      await(log::isDebugEnabled);
      assertFalse(LoggerFactory.getLogger("com.elsewhere").isInfoEnabled());
      directory.config().remove(key, SOON);
      await(() -> !log.isDebugEnabled());
      assertTrue(log.isInfoEnabled());
    } finally {
      service.stop();
    }
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    long end = System.nanoTime() + SOON.toNanos();
    while (!condition.getAsBoolean()) {
      assertTrue(System.nanoTime() - end < 0, "not in time");
      TimeUnit.MILLISECONDS.sleep(5);
    }
  }
}
