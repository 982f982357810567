package io.skynet.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.contract.release.Accept;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a user sees if the processor did not run, as {@code javac} and the accepting command say it
 * in processes of their own; and that what we say to do about it does it.
 */
class ProcessorMissingTest {
  private static final String CLASS_PATH =
      System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

  /** Where a flag is needed, since nothing on the class path runs by itself. */
  private static final int ASKED_FOR_SINCE = 23;

  @TempDir Path folder;

  @Test
  void theCompilerNamesWhatIsMissingAndThePagesNameTheFlags() throws Exception {
    Path echo = echo();
    Command bare = javac(OtherJdk.OWN, "-proc:none", echo);
    assertEquals(1, bare.exit(), bare::said);
    String guide = Files.readString(Path.of("../docs/guide/contracts.md"));
    String shown = "error: cannot find symbol\n  symbol: class EchoSkeleton\n";
    assertTrue(guide.contains(shown), "the guide does not show: " + shown);
    for (String line : shown.lines().toList()) {
      assertTrue(bare.said().contains(line.trim()), bare::said);
    }
    String rpc =
        Files.readString(
            Path.of("../skynet-annotations/src/main/java/io/skynet/annotations/Rpc.java"));
    for (String flag : flags()) {
      assertTrue(guide.contains(flag), "the guide has no " + flag);
      assertTrue(rpc.contains(flag), "the comment of @Rpc has no " + flag);
    }
  }

  @Test
  void theFlagsHelp() throws Exception {
    Path echo = echo();
    Optional<Path> other = OtherJdk.home();
    for (Path jdk :
        other.isPresent() ? List.of(OtherJdk.OWN, other.get()) : List.of(OtherJdk.OWN)) {
      if (OtherJdk.version(jdk) >= ASKED_FOR_SINCE) {
        Command silent = javac(jdk, "-Xlint:none", echo);
        assertTrue(silent.said().contains("class EchoSkeleton"), silent::said);
        assertCompiles(javac(jdk, "-proc:full", echo));
      }
      assertCompiles(javac(jdk, "-processorpath " + CLASS_PATH, echo));
    }
  }

  @Test
  void theAcceptingCommandNamesTheFlags() throws Exception {
    Path shop =
        Files.writeString(
            folder.resolve("Shop.java"), "@io.skynet.annotations.Rpc interface Shop {}");
    assertEquals(new Command(0, ""), javac(OtherJdk.OWN, "-proc:none", shop));
    StringWriter said = new StringWriter();
    PrintWriter err = new PrintWriter(said);
    List<String> args = List.of(classes().toString(), folder.resolve("released").toString());
    assertEquals(Accept.FAILED, Accept.run(args, LocalDate.EPOCH, err, err));
    assertTrue(said.toString().startsWith("there is no contract in " + classes()), said::toString);
    assertTrue(said.toString().contains("skynet-processor did not run"), said::toString);
    for (String flag : flags()) {
      assertTrue(said.toString().contains(flag), () -> flag + " is not in: " + said);
    }
    assertFalse(Files.exists(folder.resolve("released")));
  }

  private static List<String> flags() {
    return List.of(
        "annotationProcessorPaths",
        "annotationProcessor(",
        "-processorpath <jars>",
        "-proc:full",
        "-proc:none");
  }

  private Path echo() throws IOException {
    return Files.writeString(
        folder.resolve("EchoService.java"),
        """
        @io.skynet.annotations.Rpc
        interface Echo {
          String echo(String message);
        }

        final class EchoService extends EchoSkeleton {
          @Override
          public String echo(String message) {
            return message;
          }
        }
        """);
  }

  private Path classes() {
    return folder.resolve("classes");
  }

  private Command javac(Path jdk, String flags, Path source)
      throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of(jdk.resolve("bin/javac").toString()));
    words.addAll(List.of(flags.split(" ", 2)));
    words.addAll(List.of("-cp", CLASS_PATH, "-d", classes().toString(), source.toString()));
    return Command.run(folder, words);
  }

  /** With nothing said but our own note that nothing is compared. */
  private void assertCompiles(Command javac) throws IOException {
    assertEquals("", javac.said().replaceAll("(?m)^Note: @Rpc .*\\n", ""));
    assertEquals(0, javac.exit());
    Files.delete(classes().resolve("EchoSkeleton.class"));
    Files.delete(classes().resolve("EchoService.class"));
  }
}
