package io.skynet.sky;

import io.skynet.runtime.directory.ConfigChange;
import io.skynet.runtime.directory.ConfigEntry;
import io.skynet.runtime.directory.ConfigKey;
import io.skynet.runtime.directory.ConfigStore;
import io.skynet.runtime.directory.Directory;
import io.skynet.sky.cluster.Cluster;
import io.skynet.sky.view.Terminal;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Something done to the central configuration. */
@Command(
    synopsisHeading = "usage: ",
    abbreviateSynopsis = true,
    sortOptions = false,
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n")
abstract class ConfigAction implements Callable<Integer> {

  /** How long the directory may take to answer. */
  static final Duration PATIENCE = Duration.ofSeconds(2);

  private static final String UNSET = "(unset)";

  @ParentCommand ConfigCommand config;
  @Spec CommandSpec spec;
  @Mixin DirectoryOption directory;
  @Mixin CommonOptions common;

  @Option(
      names = {"-service", "--service"},
      paramLabel = "<name>",
      description = "For this service only; otherwise for all.")
  @Nullable String service;

  @Option(
      names = {"-version", "--version"},
      paramLabel = "<version>",
      description = "For this version only; otherwise for all.")
  @Nullable String version;

  /** Does it, and returns the exit code. */
  abstract int act(ConfigStore store) throws InterruptedException;

  @Override
  public final Integer call() throws InterruptedException {
    try (Directory opened = cluster().open()) {
      return act(opened.config());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
    }
  }

  final Cluster cluster() {
    return config.sky.cluster(directory);
  }

  final Terminal terminal() {
    return config.sky.terminal;
  }

  final String service() {
    return service == null ? ConfigKey.ALL : service;
  }

  final String version() {
    if (version != null && version.endsWith(".x")) {
      throw new IllegalArgumentException(
          "what is set is for one version, or without -version for all; found the range "
              + version);
    }
    return version == null ? ConfigKey.ALL : version;
  }

  final ConfigKey key(String name) {
    return new ConfigKey(service(), version(), name);
  }

  /** Whom the options name, for people. */
  final String concerned() {
    if (service == null) {
      return version == null ? "all services" : "version " + version + " of all services";
    }
    return service + (version == null ? " in all versions" : " " + version);
  }

  /** Whether the options leave the key in. */
  final boolean matches(ConfigKey key) {
    return (service == null || service.equals(key.service()))
        && (version == null || version.equals(key.version()));
  }

  static String line(ConfigChange change) {
    return change.key() + ": " + value(change.before()) + " -> " + value(change.after());
  }

  private static String value(@Nullable ConfigEntry entry) {
    return entry == null ? UNSET : entry.value();
  }
}
