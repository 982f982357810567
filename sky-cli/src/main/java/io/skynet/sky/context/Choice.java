package io.skynet.sky.context;

import io.skynet.sky.cluster.Target;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which directory is meant. An option comes before the environment, that before the
 * current context, and that before the default. In the environment a directory comes before a
 * context.
 */
public final class Choice {
  /** Variables that name a directory; the first that is set counts. */
  public static final List<String> DIRECTORIES = List.of("SKY_ETCD", "SKYNET_ETCD");

  /** The variable that names a context. */
  public static final String CONTEXT = "SKY_CONTEXT";

  private Choice() {}

  /**
   * The directory that is meant.
   *
   * @param etcd what {@code -etcd} says; null if it is not given, and empty for the default
   * @param context what {@code -context} says; null if it is not given
   * @throws IllegalArgumentException if both are given, or there is no such context
   * @throws ContextException if files of contexts cannot be read
   */
  public static Target of(
      @Nullable String etcd, @Nullable String context, Map<String, String> environment) {
    if (etcd != null && context != null) {
      throw new IllegalArgumentException(
          "-etcd and -context both name a directory: give one of them");
    }
    if (etcd != null) {
      return etcd.isEmpty() ? Target.DEFAULT : Target.named(etcd, "-etcd");
    }
    ContextFiles files = ContextFiles.of(environment);
    if (context != null) {
      return files.target(context);
    }
    for (String variable : DIRECTORIES) {
      String uri = environment.getOrDefault(variable, "");
      if (!uri.isEmpty()) {
        return Target.named(uri, variable);
      }
    }
    return files.target(name(files, environment));
  }

  /** The context that counts where no option and no variable names a directory. */
  public static String name(ContextFiles files, Map<String, String> environment) {
    String named = environment.getOrDefault(CONTEXT, "");
    return named.isEmpty() ? files.current() : named;
  }
}
