package io.skynet.examples.echo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.skynet.runtime.BindAddress;
import io.skynet.runtime.Client;
import io.skynet.runtime.ClientConfig;
import io.skynet.runtime.Service;
import io.skynet.runtime.ServiceConfig;
import io.skynet.runtime.client.ServiceClient;
import io.skynet.runtime.rpc.RpcCode;
import io.skynet.runtime.rpc.RpcException;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The generated code of the README's example, in one process. */
@Timeout(30)
class EchoTest {
  private final ServiceConfig config =
      ServiceConfig.of("mem:" + UUID.randomUUID()).withBind(new BindAddress("127.0.0.1", 0, 0));
  private final Client client = Client.create(ClientConfig.of(config.directory()));
  private final ServiceClient service = client.service("Echo", "1.0.0", "", "");
  private final EchoClient echo = new EchoClient(service);
  private Service running;

  @BeforeEach
  void start() throws Exception {
    running = Service.create(config, new EchoService()).start(true);
  }

  @AfterEach
  void stop() {
    client.close();
    running.stop();
  }

  @Test
  void echoes() throws Exception {
    assertEquals("I'm connected!!", echo.echo("I'm connected!!"));
    assertEquals("later", echo.echoAsync("later").get(5, TimeUnit.SECONDS));
    assertEquals("untyped", service.send("echo", "untyped"));
  }

  @Test
  void wrapsALambda() throws Exception {
    ServiceConfig loud = config.withVersion("2.0.0");
    Service shouting = Service.create(loud, EchoSkeleton.of(message -> message + "!")).start(true);
    EchoClient two = new EchoClient(client.service("Echo", "2.0.0", "", ""));
    assertEquals("hi!", two.echo("hi"));
    assertEquals("hi", echo.echo("hi"));
    shouting.stop();
  }

  @Test
  void namesWhatIsNull() {
    NullPointerException thrown =
        assertThrows(NullPointerException.class, () -> echo.echo(nothing()));
    assertEquals("Echo.echo: message is null", thrown.getMessage());
  }

  @SuppressWarnings("NullAway") // what the test is about
  private static String nothing() {
    return null;
  }

  @Test
  void keepsTheSecretsOfAFailure() throws Exception {
    ServiceConfig failing = config.withVersion("3.0.0");
    Service service =
        Service.create(
                failing,
                EchoSkeleton.of(
                    message -> {
                      throw new IllegalStateException("a secret");
                    }))
            .start(true);
    EchoClient three = new EchoClient(client.service("Echo", "3.0.0", "", ""));
    RpcException failure = assertThrows(RpcException.class, () -> three.echo("hi"));
    assertEquals(RpcCode.FAILED, failure.code());
    assertFalse(failure.getMessage().contains("secret"), failure.getMessage());
    service.stop();
  }
}
