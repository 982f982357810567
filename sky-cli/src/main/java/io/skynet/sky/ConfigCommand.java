package io.skynet.sky;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The central configuration: what all instances of a service and version are told at once. */
@Command(
    name = "config",
    synopsisHeading = "usage: ",
    abbreviateSynopsis = true,
    sortOptions = false,
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands:%n",
    description = "Shows and changes what services are told.",
    footer = {
      "",
      "  sky config set greeting hello -service=Echo           for all its versions",
      "  sky config set skynet.timeout 2s                      for all services",
      "  sky config get greeting -service=Echo -version=1.0.0  what holds there"
    },
    subcommands = {
      ConfigList.class,
      ConfigGet.class,
      ConfigSet.class,
      ConfigRemove.class,
      ConfigWatch.class
    })
final class ConfigCommand implements Callable<Integer> {
  @ParentCommand Sky sky;
  @Spec CommandSpec spec;
  @Mixin CommonOptions common;

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), "no command given; there is 'sky config list|get|set|rm|watch'");
  }
}
