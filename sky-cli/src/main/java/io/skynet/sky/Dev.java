package io.skynet.sky;

import io.skynet.embedded.EmbeddedServer;
import java.io.IOException;
import java.net.BindException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Runs an etcd for a laptop. */
@Command(
    name = "dev",
    synopsisHeading = "usage: ",
    abbreviateSynopsis = true,
    sortOptions = false,
    optionListHeading = "%nOptions:%n",
    description = "Runs an embedded etcd in memory, until Ctrl-C.",
    footer = {"", "  sky dev", "  sky dev -port=2379"})
final class Dev implements Callable<Integer> {
  private static final String DEFAULT_PORT = "23790";

  @ParentCommand Sky sky;
  @Spec CommandSpec spec;
  @Mixin CommonOptions common;

  @Option(
      names = {"-port", "--port"},
      paramLabel = "<port>",
      defaultValue = DEFAULT_PORT,
      description = "Where it listens on 127.0.0.1; ${DEFAULT-VALUE}, 0 for any free port.")
  int port;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (port < 0 || port > 65535) {
      throw new ParameterException(
          spec.commandLine(), "-port: expected a number from 0 to 65535, found " + port);
    }
    // Unlike a query it lives on, and somebody should hear if it has trouble.
    System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "warn");
    try (EmbeddedServer server = EmbeddedServer.start(port)) {
      sky.terminal.print(welcome(server.port()));
      Foreground.untilInterrupted(server::close);
    } catch (BindException e) {
      sky.terminal.say(
          "port "
              + port
              + " is taken: by another 'sky dev', by a service that serves embedded:,"
              + " or by something else; -port=<port> chooses another");
      return ExitCode.FAILURE;
    }
    return ExitCode.OK;
  }

  /** How to get there; on the default port, all find it without being told. */
  static List<String> welcome(int port) {
    String address = "127.0.0.1:" + port;
    return List.of(
        "An etcd in memory serves " + address + ", for this machine only, until Ctrl-C.",
        "",
        DEFAULT_PORT.equals(String.valueOf(port))
            ? "Services, clients and sky find it by themselves, or when told:"
            : "Services, clients and sky find it when told:",
        "  export SKYNET_ETCD=etcd://" + address,
        "  sky -etcd=" + address + " topology",
        "Everything else that speaks to etcd can look into it:",
        "  etcdctl --endpoints=" + address + " get --prefix /skynet/");
  }
}
