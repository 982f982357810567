package io.skynet.sky;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which directory to ask. */
final class DirectoryOption {

  @Option(
      names = {"-etcd", "--etcd"},
      paramLabel = "<uri>",
      description =
          "The directory: etcd://host:port[,host:port], with or without etcd://, or embedded:[port].")
  @Nullable String uri;
}
