package io.skynet.sky;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which directory to ask. */
final class DirectoryOption {

  @Option(
      names = {"-etcd", "--etcd"},
      paramLabel = "<uri>",
      description =
          "The directory: etcd://host:port[,host:port], or without the etcd://, or embedded:[port]"
              + " for services that run without an etcd.")
  @Nullable String uri;
}
