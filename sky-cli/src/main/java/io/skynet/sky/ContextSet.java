package io.skynet.sky;

import io.skynet.runtime.ClientConfig;
import io.skynet.sky.context.Context;
import io.skynet.sky.context.ContextFiles;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes or changes a context. */
@Command(
    name = "set",
    description = "Makes a context, or changes it; an empty value takes a setting away.",
    footer = {
      "",
      "The password itself is kept nowhere: only its file, for you to guard.",
      "  sky context set dev -etcd=127.0.0.1:2379",
      "  sky context set prod -etcd=etcds://h1:2379,h2:2379 -ca=/etc/etcd/ca.pem",
      "  sky context set prod -user=app -password-file=/run/secrets/etcd"
    })
final class ContextSet extends ContextAction implements Changing {

  @Parameters(
      paramLabel = "<name>",
      completionCandidates = ContextNames.class,
      description = "Of the context.")
  String name = "";

  @Option(
      names = {"-etcd", "--etcd"},
      paramLabel = "<uri>",
      description = "The directory, such as etcd://host:port,host:port.")
  @Nullable String etcd;

  @Option(
      names = {"-ca", "--ca"},
      paramLabel = "<file>",
      description = "Whom to trust, in PEM.")
  @Nullable String ca;

  @Option(
      names = {"-cert", "--cert"},
      paramLabel = "<file>",
      description = "The client certificate, in PEM.")
  @Nullable String cert;

  @Option(
      names = {"-key", "--key"},
      paramLabel = "<file>",
      description = "Its key (PKCS#8), in PEM.")
  @Nullable String key;

  @Option(
      names = {"-user", "--user"},
      paramLabel = "<name>",
      description = "As whom to speak to etcd.")
  @Nullable String user;

  @Option(
      names = {"-password-file", "--password-file"},
      paramLabel = "<file>",
      description = "Where the user's password is.")
  @Nullable String passwordFile;

  @Override
  public String question() {
    return "This changes the context " + name + ". Go on?";
  }

  @Override
  int act(ContextFiles files) {
    Map<String, String> given = new LinkedHashMap<>();
    put(given, "etcd", etcd);
    put(given, "ca", absolute(ca));
    put(given, "cert", absolute(cert));
    put(given, "key", absolute(key));
    put(given, "user", user);
    put(given, "password-file", absolute(passwordFile));
    Context made = files.changed(name, given);
    ClientConfig.of(made.target().uri()); // refuses what could never be opened
    files.keep(made);
    terminal().print("set context: " + name);
    return ExitCode.OK;
  }

  private static void put(Map<String, String> settings, String name, @Nullable String value) {
    if (value != null) {
      settings.put(name, value);
    }
  }

  /** It will be read from other folders than this one. */
  private static @Nullable String absolute(@Nullable String file) {
    return file == null || file.isEmpty() ? file : Path.of(file).toAbsolutePath().toString();
  }
}
