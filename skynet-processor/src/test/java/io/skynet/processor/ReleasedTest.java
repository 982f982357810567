package io.skynet.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.skynet.contract.compare.Rule;
import io.skynet.contract.release.Accept;
import io.skynet.contract.release.AcceptLine;
import io.skynet.processor.release.ReleaseProblem;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Interfaces that change after their release: in each folder below {@code src/test/released}, what
 * is in {@code before/} is built and accepted, and what is in {@code after/} is compiled then, with
 * the messages that {@link MarkedErrors} finds there. Those of {@link VersionsTest} get none.
 */
class ReleasedTest {
  private static final Path ALL = Path.of("src/test/released");
  private static final String NOTE = "are not compared with what their peers are deployed with";

  @TempDir Path temp;

  static List<Path> cases() {
    return Stream.concat(Sample.list(ALL).stream(), Stream.of(VersionsTest.SHOP)).toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aChangeIsJudgedWhereItIs(Path folder) throws IOException {
    release(sources(folder.resolve("before")));
    List<Path> after = sources(folder.resolve("after"));
    MarkedErrors.compare(after, compileWithOption(after));
  }

  @Test
  void whatIsAcceptedCompiles() throws IOException {
    release(sources(ALL.resolve("records/before")));
    List<Path> after = sources(ALL.resolve("records/after"));
    Compilation refused = compileWithOption(after);
    assertEquals(Compilation.Status.FAILURE, refused.status());
    String file = folder().resolve("com.example.released.Records.json").toString();
    assertTrue(
        refused.notes().stream()
            .map(note -> note.getMessage(Locale.ROOT))
            .anyMatch(note -> note.contains(file) && note.contains("-because=")),
        () -> "no note says how to accept it: " + refused.notes());
    release(after, "-because=all peers are stopped");
    assertEquals(List.of(), compileWithOption(after).errors());
  }

  @Test
  void anInterfaceThatWasNeverReleasedNamesTheCommand() throws IOException {
    List<Path> sources = sources(ALL.resolve("renamed/before"));
    Compilation compilation = compileWithOption(sources);
    Path file = folder().resolve("com.example.released.Renamed.json");
    assertEquals(
        "CON201: the contract of com.example.released.Renamed is not released: there is no "
            + file
            + ". If the interface was renamed, rename its released file with it; if it is new,"
            + " release it, from any folder, by: "
            + AcceptLine.of(List.of(), null, folder()),
        onlyError(compilation));
    assertEquals(6, compilation.errors().get(0).getLineNumber());
    release(sources);
    assertEquals(List.of(), compileWithOption(sources).diagnostics());
  }

  @Test
  void aFileThatCannotBeComparedIsNamed() throws IOException {
    List<Path> sources = sources(ALL.resolve("renamed/before"));
    Path file = folder().resolve("com.example.released.Renamed.json");
    Files.createDirectories(folder());
    Files.writeString(file, "{\"openapi\": \"3.0\"}");
    String unreadable =
        "CON202: the released contract of com.example.released.Renamed cannot be compared: " + file;
    assertEquals(
        unreadable
            + ": not a contract: line 1: there is no member \"openapi\" here; those known are [v,"
            + " rpc, docs, deprecated, methods, types, history]. Restore the file from version"
            + " control.",
        onlyError(compileWithOption(sources)));
    Files.delete(file);
    Files.createDirectory(file);
    assertTrue(onlyError(compileWithOption(sources)).startsWith(unreadable + ": reading failed"));
  }

  @Test
  void withoutTheFolderNothingIsComparedAndOneNoteSaysSo() throws IOException {
    Compilation compilation =
        compile(Stream.of("renamed/after", "methods/after").flatMap(ReleasedTest::in).toList());
    assertEquals(Compilation.Status.SUCCESS, compilation.status());
    assertEquals(1, compilation.diagnostics().size(), compilation.diagnostics()::toString);
    assertEquals(Diagnostic.Kind.NOTE, compilation.diagnostics().get(0).getKind());
    assertTrue(compilation.diagnostics().get(0).getMessage(Locale.ROOT).contains(NOTE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-Askynet.contracts", "-Askynet.contracts=", "-Askynet.contracts= "})
  void anOptionThatNamesNoFolderIsRefused(String option) {
    Compilation compilation =
        javac()
            .withProcessors(new RpcProcessor())
            .withOptions(option)
            .compile(in("renamed/before").map(Sample::read).toList());
    assertEquals(
        "CON203: -Askynet.contracts names no folder, so that com.example.released.Renamed cannot be"
            + " compared. Write -Askynet.contracts=<folder of the released contracts>, or leave the"
            + " option out.",
        onlyError(compilation));
  }

  @Test
  void whereNothingIsRemoteNothingIsSaid() {
    Compilation compilation =
        javac()
            .withProcessors(new RpcProcessor())
            .compile(JavaFileObjects.forSourceString("A", "@Deprecated class A {}"));
    assertEquals(List.of(), compilation.diagnostics());
  }

  @Test
  void whatIsNotCompiledAlongIsToldAtTheInterface() throws IOException {
    release(sources(ALL.resolve("records/before")));
    Path classes = temp.resolve("classes");
    Files.createDirectories(classes);
    Compilation apart = compile(List.of(ALL.resolve("records/after/Apart.java")));
    for (JavaFileObject file : apart.generatedFiles()) {
      Path target = classes.resolve("com/example/released/Apart.class");
      Files.createDirectories(target.getParent());
      Files.write(target, Sample.bytes(file));
    }
    Compilation compilation =
        javac()
            .withProcessors(new RpcProcessor())
            .withOptions("-Askynet.contracts=" + folder(), "-cp", classPathWith(classes))
            .compile(Sample.read(ALL.resolve("records/before/Records.java")));
    assertTrue(onlyError(compilation).startsWith("CON014: the component Apart.b is new"));
    assertEquals(9, compilation.errors().get(0).getLineNumber());
  }

  @Test
  void everyRuleThatCanBreakHasACase() throws IOException {
    StringBuilder all = new StringBuilder();
    for (Path source :
        Sample.list(ALL).stream()
            .flatMap(each -> sources(each.resolve("after")).stream())
            .toList()) {
      all.append(Files.readString(source));
    }
    List<String> missing =
        Arrays.stream(Rule.values())
            .filter(rule -> !rule.cure().isEmpty())
            .map(Rule::code)
            .filter(code -> all.indexOf(MarkedErrors.MARK + code) < 0)
            .toList();
    assertEquals(List.of(), missing);
  }

  @Test
  void everyNumberHasItsPlaceInTheGuide() throws IOException {
    List<String> described =
        Files.readAllLines(Path.of("../docs/guide/contracts.md")).stream()
            .filter(line -> line.startsWith("### CON"))
            .map(line -> line.substring("### ".length()))
            .toList();
    Stream<String> rules =
        Arrays.stream(Rule.values()).map(rule -> rule.code() + ": " + rule.title());
    Stream<String> problems =
        Arrays.stream(ReleaseProblem.values()).map(each -> each.code() + ": " + each.title());
    assertEquals(
        String.join("\n", Stream.concat(rules, problems).toList()), String.join("\n", described));
  }

  private Path folder() {
    return temp.resolve("contracts");
  }

  /** Accepts what a compilation writes, which it does even if there are errors. */
  private void release(List<Path> sources, String... options) throws IOException {
    Path classes = Files.createTempDirectory(temp, "classes");
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    List<String> javacOptions = List.of("-d", classes.toString(), "-Askynet.contracts=" + folder());
    JavaCompiler.CompilationTask task =
        javac.getTask(
            null,
            null,
            error -> {},
            javacOptions,
            null,
            sources.stream().map(Sample::read).toList());
    task.setProcessors(List.of(new RpcProcessor()));
    task.call();
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    Stream<String> paths = Stream.of(classes.toString(), folder().toString());
    List<String> args = Stream.concat(Arrays.stream(options), paths).toList();
    assertEquals(Accept.OK, Accept.run(args, LocalDate.EPOCH, out, out), said::toString);
  }

  private static Compilation compile(List<Path> sources) {
    return javac()
        .withProcessors(new RpcProcessor())
        .compile(sources.stream().map(Sample::read).toList());
  }

  private Compilation compileWithOption(List<Path> sources) {
    return javac()
        .withProcessors(new RpcProcessor())
        .withOptions("-Xlint:all", "-Werror", "-Askynet.contracts=" + folder())
        .compile(sources.stream().map(Sample::read).toList());
  }

  private static String classPathWith(Path classes) {
    return classes + System.getProperty("path.separator") + System.getProperty("java.class.path");
  }

  private static String onlyError(Compilation compilation) {
    assertEquals(1, compilation.errors().size(), compilation.errors()::toString);
    return compilation.errors().get(0).getMessage(Locale.ROOT);
  }

  private static Stream<Path> in(String folder) {
    return sources(ALL.resolve(folder)).stream();
  }

  private static List<Path> sources(Path folder) {
    return Sample.list(folder);
  }
}
