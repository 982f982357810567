package io.skynet.sky.context;

import io.skynet.sky.cluster.Target;
import io.skynet.sky.view.Suggestion;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where contexts are kept: {@code $XDG_CONFIG_HOME/skynet/contexts/<name>}, of lines {@code
 * setting=value}, and the name of the current one in {@code $XDG_CONFIG_HOME/skynet/context}.
 */
public final class ContextFiles {
  private static final String HEAD = "# A context of sky; 'sky context set --help' explains it.\n";

  private final @Nullable Path folder;

  private ContextFiles(@Nullable Path folder) {
    this.folder = folder;
  }

  /** Those of a person: below {@code XDG_CONFIG_HOME}, or {@code .config} at home. */
  public static ContextFiles of(Map<String, String> environment) {
    Path config = Path.of(environment.getOrDefault("XDG_CONFIG_HOME", ""));
    if (!config.isAbsolute()) { // then it is to be ignored, says XDG
      Path home = Path.of(environment.getOrDefault("HOME", ""));
      config = home.isAbsolute() ? home.resolve(".config") : null;
    }
    return new ContextFiles(config == null ? null : config.resolve("skynet"));
  }

  /** By name. */
  public List<Context> all() {
    return names().stream().map(name -> find(name).orElseThrow()).toList();
  }

  /**
   * The names of all, in order.
   *
   * @throws ContextException if the folder cannot be read
   */
  public List<String> names() {
    if (folder == null || !Files.isDirectory(contexts())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(contexts())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(Context::isName)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new ContextException(contexts() + " cannot be read: " + reason(e), e);
    }
  }

  /**
   * The context of a name, if there is one.
   *
   * @throws ContextException if its file cannot be read
   */
  public Optional<Context> find(String name) {
    if (folder == null || !Context.isName(name)) {
      return Optional.empty();
    }
    Path file = contexts().resolve(name);
    return read(file).map(text -> parse(name, file, text));
  }

  /** The name of the current one; {@link Context#DEFAULT} if nobody has chosen. */
  public String current() {
    return folder == null
        ? Context.DEFAULT
        : read(chosen()).map(String::strip).orElse(Context.DEFAULT);
  }

  /**
   * The directory that a context names.
   *
   * @throws IllegalArgumentException if there is no such context
   */
  public Target target(String name) {
    return name.equals(Context.DEFAULT) ? Target.DEFAULT : get(name).target();
  }

  /**
   * The context of a name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Context get(String name) {
    return find(name)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no context '"
                        + name
                        + "'"
                        + Suggestion.of(name, names())
                        + "; 'sky context list' shows them"));
  }

  /** Makes a context the current one; fails as {@link #target} does. */
  public void use(String name) {
    target(name);
    write(chosen(), name + "\n");
  }

  /**
   * The context of a name with these settings in place of those it has, if it is there.
   *
   * @param settings an empty value takes one away
   * @throws IllegalArgumentException if there can be no such context
   */
  public Context changed(String name, Map<String, String> settings) {
    if (name.equals(Context.DEFAULT)) {
      throw new IllegalArgumentException(
          "the context 'default' is the directory embedded: and stays so; take another name");
    }
    return find(name).map(old -> old.with(settings)).orElseGet(() -> new Context(name, settings));
  }

  /** Writes a context. */
  public void keep(Context context) {
    StringBuilder text = new StringBuilder(HEAD);
    context
        .settings()
        .forEach((each, value) -> text.append(each).append('=').append(value).append('\n'));
    write(contexts().resolve(context.name()), text.toString());
  }

  /** Forgets a context; if it was the current one, the default is. Fails as {@link #get} does. */
  public void remove(String name) {
    get(name);
    try {
      Files.delete(contexts().resolve(name));
      if (current().equals(name)) {
        Files.delete(chosen());
      }
    } catch (IOException e) {
      throw new ContextException("the context " + name + " cannot be removed: " + reason(e), e);
    }
  }

  private static Context parse(String name, Path file, String text) {
    Map<String, String> settings = new LinkedHashMap<>();
    for (String line : text.lines().map(String::strip).toList()) {
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      String setting = line.split("=", 2)[0].strip();
      if (!Context.SETTINGS.contains(setting) || !line.contains("=")) {
        // What stands behind it may be a secret.
        throw new IllegalArgumentException(
            file
                + ": expected one of "
                + String.join(", ", Context.SETTINGS)
                + ", found '"
                + setting
                + "'");
      }
      settings.put(setting, line.substring(line.indexOf('=') + 1).strip());
    }
    return new Context(name, settings);
  }

  private static Optional<String> read(Path file) {
    try {
      return Optional.of(Files.readString(file));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new ContextException(file + " cannot be read: " + reason(e), e);
    }
  }

  private static void write(Path file, String text) {
    try {
      PrivateFile.write(file, text);
    } catch (IOException e) {
      throw new ContextException(file + " cannot be written: " + reason(e), e);
    }
  }

  /** Without the name of the file, which has been said. */
  private static String reason(IOException e) {
    String reason = e instanceof FileSystemException file ? file.getReason() : null;
    return reason != null
        ? reason
        : e instanceof AccessDeniedException ? "permission denied" : e.toString();
  }

  private Path contexts() {
    return folder().resolve("contexts");
  }

  private Path chosen() {
    return folder().resolve("context");
  }

  private Path folder() {
    if (folder == null) {
      throw new IllegalArgumentException(
          "neither XDG_CONFIG_HOME nor HOME says where contexts are kept; set one of them");
    }
    return folder;
  }
}
