package io.skynet.sky;

import io.skynet.sky.cluster.Cluster;
import io.skynet.sky.context.Choice;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which directory to ask. */
final class DirectoryOption {

  @Option(
      names = {"-etcd", "--etcd"},
      paramLabel = "<uri>",
      description = "The directory, such as etcd://host:port,host:port.")
  @Nullable String uri;

  @Option(
      names = {"-context", "--context"},
      paramLabel = "<name>",
      completionCandidates = ContextNames.class,
      description = "The directory of that name: see 'sky context'.")
  @Nullable String context;

  /**
   * The cluster that is meant, by the rules of {@link Choice}.
   *
   * @throws IllegalArgumentException if none can be; the message names the culprit
   */
  Cluster cluster(Map<String, String> environment) {
    return new Cluster(Choice.of(uri, context, environment));
  }
}
