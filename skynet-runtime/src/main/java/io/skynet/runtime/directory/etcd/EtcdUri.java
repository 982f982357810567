package io.skynet.runtime.directory.etcd;

import io.skynet.runtime.directory.Printable;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a URI says of an etcd cluster, and where it is silent, the environment: {@code
 * etcds://host:port,host:port?ca=/file&cert=/file}, where {@code ca} may as well be {@code
 * SKYNET_ETCD_CA}.
 *
 * @param hosts what stands between the scheme and the question mark
 * @param options by name, as {@link #OPTIONS} lists them
 */
record EtcdUri(boolean secure, String hosts, Map<String, String> options) {
  private static final List<String> OPTIONS =
      List.of("ca", "cert", "key", "user", "password-file", "discover", "dns");

  /** Only in the environment: a URI is seen by all who list the processes or read the log. */
  private static final String PASSWORD = "password";

  private static final String VARIABLE = "SKYNET_ETCD_";

  EtcdUri {
    options = Map.copyOf(options);
  }

  /**
   * @throws IllegalArgumentException if it cannot be read; the message says what is expected
   */
  static EtcdUri parse(String uri, Map<String, String> environment) {
    boolean secure = uri.startsWith("etcds://");
    if (!secure && !uri.startsWith("etcd://")) {
      throw EtcdEndpoints.unexpected(uri, null);
    }
    String rest = uri.substring(uri.indexOf("//") + 2);
    int question = rest.indexOf('?');
    Map<String, String> options = fromEnvironment(environment);
    if (question >= 0) {
      readQuery(rest.substring(question + 1), options);
    }
    return new EtcdUri(secure, question < 0 ? rest : rest.substring(0, question), options);
  }

  private static Map<String, String> fromEnvironment(Map<String, String> environment) {
    Map<String, String> options = new HashMap<>();
    for (String name : List.of("ca", "cert", "key", "user", "password-file", PASSWORD)) {
      String value = environment.getOrDefault(variable(name), "");
      if (!value.isEmpty()) {
        options.put(name, value);
      }
    }
    return options;
  }

  private static void readQuery(String query, Map<String, String> options) {
    for (String option : query.split("&", -1)) {
      int equals = option.indexOf('=');
      String name = equals < 0 ? option : option.substring(0, equals);
      if (name.equals(PASSWORD)) {
        throw new IllegalArgumentException(
            "a password in a URI is seen by others; put it into a file and say password-file=, or"
                + " into "
                + variable(PASSWORD));
      }
      if (!OPTIONS.contains(name) || equals == option.length() - 1 || equals < 0) {
        throw new IllegalArgumentException(
            "the options of a URI of etcd are like ca=/path; there are "
                + String.join(", ", OPTIONS)
                + ", but '"
                + Printable.of(option)
                + "' is none");
      }
      if (name.equals("password-file")) {
        options.remove(PASSWORD); // the URI comes before the environment
      }
      options.put(name, option.substring(equals + 1));
    }
  }

  private static String variable(String option) {
    return VARIABLE + option.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  @Nullable String option(String name) {
    return options.get(name);
  }

  @Nullable Path file(String name) {
    String text = options.get(name);
    return text == null ? null : Path.of(text);
  }

  /** Says nothing of the options: one of them is a secret. */
  @Override
  public String toString() {
    return (secure ? "etcds://" : "etcd://") + hosts;
  }
}
