package io.skynet.sky;

import io.skynet.sky.demo.Demo;
import io.skynet.sky.demo.DemoException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Shows a cluster at work. */
@Command(
    name = "demo",
    synopsisHeading = "usage: ",
    abbreviateSynopsis = true,
    sortOptions = false,
    optionListHeading = "%nOptions:%n",
    description = "Shows a cluster at work: calls, crash, goodbye.",
    footer = {"", "  sky demo", "  sky demo -stay"})
final class DemoCommand implements Callable<Integer> {

  @ParentCommand Sky sky;
  @Mixin CommonOptions common;

  @Option(
      names = {"-stay", "--stay"},
      description = "Keeps the cluster up afterwards, until Ctrl-C.")
  boolean stay;

  @Override
  public Integer call() throws IOException, InterruptedException {
    try (Demo demo = Demo.create(sky.terminal)) {
      Runtime.getRuntime().addShutdownHook(new Thread(demo::close, "sky-demo-end"));
      return run(demo);
    }
  }

  private int run(Demo demo) throws IOException, InterruptedException {
    try {
      demo.run();
    } catch (DemoException e) {
      demo.output().forEach(sky.terminal::say);
      sky.terminal.say("the demo failed: " + e.getMessage());
      return ExitCode.FAILURE;
    }
    if (stay) {
      demo.restore();
      sky.terminal.print(invitation(demo.address()));
      Foreground.untilInterrupted(demo::close);
    }
    return ExitCode.OK;
  }

  static List<String> invitation(String address) {
    return List.of(
        "",
        "The cluster stays until Ctrl-C, echo-3 is on its way back. In another terminal:",
        "  sky -etcd=" + address + " topology",
        "  sky -etcd=" + address + " instances -region=east",
        "  etcdctl --endpoints=" + address + " get --prefix /skynet/",
        "or kill an instance by its pid and look again.");
  }
}
