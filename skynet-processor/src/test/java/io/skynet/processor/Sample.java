package io.skynet.processor;

import static com.google.testing.compile.Compiler.javac;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/**
 * A folder below {@code src/test/samples}: interfaces, in {@code expected/} what they become, and
 * in {@code calls/} classes that call it.
 */
record Sample(Path folder) {
  private static final Path ALL = Path.of("src/test/samples");

  static List<Sample> all() {
    return list(ALL).stream().filter(Files::isDirectory).map(Sample::new).toList();
  }

  static List<Path> list(Path folder) {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted(Comparator.naturalOrder()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String name() {
    return folder.getFileName().toString();
  }

  Path expected() {
    return folder.resolve("expected");
  }

  /** What the interfaces become: file name to text. */
  Map<String, String> generate() {
    Map<String, String> files = new TreeMap<>();
    for (JavaFileObject file : compile(sources(folder)).generatedFiles()) {
      if (file.getKind() != JavaFileObject.Kind.CLASS) {
        String path = file.toUri().getPath();
        files.put(path.substring(path.lastIndexOf('/') + 1), new String(bytes(file), UTF_8));
      }
    }
    return files;
  }

  /** Classes that call what was generated. */
  List<Class<?>> calls() {
    List<Path> sources = new ArrayList<>(sources(folder));
    List<Path> calls = sources(folder.resolve("calls"));
    sources.addAll(calls);
    CompiledClasses classes = new CompiledClasses(compile(sources));
    return calls.stream()
        .map(path -> path.getFileName().toString().replace(".java", ""))
        .<Class<?>>map(classes::findBySimpleName)
        .toList();
  }

  /** Compiles it with what calls it into {@code folder}, as byte code that every JVM reads. */
  void compileTo(Path folder) throws IOException {
    List<Path> all = new ArrayList<>(sources(this.folder));
    all.addAll(sources(this.folder.resolve("calls")));
    Compilation compilation =
        javac()
            .withProcessors(new RpcProcessor())
            .withOptions("--release", "17")
            .compile(all.stream().map(Sample::read).toList());
    for (JavaFileObject file : compilation.generatedFiles()) {
      Path to = folder.resolve(file.toUri().getPath().replaceFirst("^/?\\w+/", ""));
      Files.createDirectories(to.getParent());
      Files.write(to, bytes(file));
    }
  }

  /** The classes of the folder itself. */
  CompiledClasses classes() {
    return new CompiledClasses(compile(sources(folder)));
  }

  private static List<Path> sources(Path folder) {
    return list(folder).stream().filter(path -> path.toString().endsWith(".java")).toList();
  }

  /** Compiles as strictly as a compiler can. */
  private Compilation compile(List<Path> sources) {
    Compilation compilation =
        javac()
            .withProcessors(new RpcProcessor())
            .withOptions("-Xlint:all", "-Werror")
            .compile(sources.stream().map(Sample::read).toList());
    if (compilation.status() != Compilation.Status.SUCCESS
        || !compilation.errors().isEmpty()
        || !compilation.warnings().isEmpty()) {
      throw new AssertionError(name() + " does not compile cleanly: " + compilation.diagnostics());
    }
    return compilation;
  }

  static JavaFileObject read(Path path) {
    try {
      return JavaFileObjects.forResource(path.toUri().toURL());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] bytes(JavaFileObject file) {
    try (InputStream in = file.openInputStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name();
  }
}
