package io.skynet.sky;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Names for directories, so that nobody has to type or remember them. */
@Command(
    name = "context",
    synopsisHeading = "usage: ",
    abbreviateSynopsis = true,
    sortOptions = false,
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands:%n",
    description = "Names for clusters, and which one is meant.",
    footer = {
      "",
      "An option names the cluster (-etcd, -context); else the environment (SKY_ETCD,",
      "SKYNET_ETCD, SKY_CONTEXT); else the current context; else it is embedded:.",
      "",
      "  sky context set prod -etcd=etcds://h1:2379,h2:2379 -ca=/etc/ca.pem",
      "  sky context use prod",
      "  sky -context=default topology"
    },
    subcommands = {
      ContextList.class,
      ContextShow.class,
      ContextUse.class,
      ContextSet.class,
      ContextRemove.class
    })
final class ContextCommand implements Callable<Integer> {
  @ParentCommand Sky sky;
  @Spec CommandSpec spec;
  @Mixin CommonOptions common;

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), "no command given; there is 'sky context list|show|use|set|rm'");
  }
}
