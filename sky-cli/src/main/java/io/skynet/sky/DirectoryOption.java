package io.skynet.sky;

import io.skynet.sky.cluster.Cluster;
import java.util.Map;
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

  /** The cluster that the option, else the environment, else the default names. */
  Cluster cluster(Map<String, String> environment) {
    String named = uri != null ? uri : environment.getOrDefault("SKYNET_ETCD", "");
    return new Cluster(named.isEmpty() ? "embedded:" : named);
  }
}
