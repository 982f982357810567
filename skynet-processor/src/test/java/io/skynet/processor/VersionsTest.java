package io.skynet.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import io.skynet.runtime.BindAddress;
import io.skynet.runtime.Client;
import io.skynet.runtime.ClientConfig;
import io.skynet.runtime.Service;
import io.skynet.runtime.ServiceConfig;
import io.skynet.runtime.rpc.Caller;
import io.skynet.runtime.rpc.Skeleton;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Two versions of one interface, between which lies every change that breaks nobody: clients of
 * either call servers of either, over real sockets.
 */
class VersionsTest {
  static final Path SHOP = Path.of("src/it/shop");

  @ParameterizedTest
  @CsvSource({"before,before", "before,after", "after,before", "after,after"})
  void callEachOther(String client, String server) throws Exception {
    CompiledClasses clients = compile(client);
    Skeleton skeleton = service(compile(server));
    String directory = "mem:" + UUID.randomUUID();
    Service service =
        Service.create(
            ServiceConfig.of(directory).withBind(new BindAddress("127.0.0.1", 0, 0)), skeleton);
    try (Client caller = Client.create(ClientConfig.of(directory))) {
      service.start(true);
      check(clients, caller.service("Shop"), server);
    } finally {
      service.stop();
      service.awaitStopped();
    }
  }

  private static void check(CompiledClasses clients, Caller caller, String server)
      throws Exception {
    try {
      clients
          .findBySimpleName("ShopCalls")
          .getMethod("check", Caller.class, boolean.class)
          .invoke(null, caller, server.equals("after"));
    } catch (InvocationTargetException e) {
      throw new AssertionError(caller + ": " + e.getCause(), e.getCause());
    }
  }

  private static Skeleton service(CompiledClasses classes) throws Exception {
    return (Skeleton)
        classes.findBySimpleName("ShopService").getDeclaredConstructor().newInstance();
  }

  private static CompiledClasses compile(String version) {
    Compilation compilation =
        javac()
            .withProcessors(new RpcProcessor())
            .compile(Sample.list(SHOP.resolve(version)).stream().map(Sample::read).toList());
    assertEquals(Compilation.Status.SUCCESS, compilation.status(), compilation::toString);
    return new CompiledClasses(compilation);
  }
}
