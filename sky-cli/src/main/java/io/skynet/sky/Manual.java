package io.skynet.sky;

import io.skynet.sky.help.ManPage;
import io.skynet.sky.view.Screen;
import io.skynet.sky.view.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine;

/** Writes the pages of the manual into the folder that it is given; the build runs it. */
public final class Manual {

  private Manual() {}

  public static void main(String[] args) throws IOException {
    write(Files.createDirectories(Path.of(args[0])));
  }

  /** A page for each command, and for each of its commands. */
  static void write(Path folder) throws IOException {
    Terminal terminal = Terminal.on(System.out, System.err, Screen.PIPE);
    write(Sky.commands(terminal, Map.of()), folder);
  }

  private static void write(CommandLine command, Path folder) throws IOException {
    String name = ManPage.name(command.getCommandSpec());
    String page = ManPage.of(command.getCommandSpec(), "sky " + Version.text());
    Files.writeString(folder.resolve(name + ".1"), page);
    for (CommandLine each : command.getSubcommands().values()) {
      write(each, folder);
    }
  }
}
