package io.skynet.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The accepting command, as messages and pages have it, does its work when it is pasted. */
class AcceptLineTest {
  private static final String CLASS_PATH =
      System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  private static final Pattern RELEASE = Pattern.compile("release it, from any folder, by: (.*)");
  private static final Pattern BREAK = Pattern.compile("If that is meant, say why: (.*)");

  @TempDir Path temp;
  private Path project;

  @BeforeEach
  void nameWithBlank() throws IOException {
    project = Files.createDirectories(temp.resolve("my project"));
  }

  @Test
  void theMessagesHaveItReadyToPaste() throws Exception {
    Command refused = compile("void order(); void cancel();");
    assertEquals(1, refused.exit(), refused::said);
    Command accepted = paste(RELEASE, refused);
    assertEquals(0, accepted.exit(), accepted::said);
    assertEquals(new Command(0, ""), compile("void order(); void cancel();"));

    Command breaking = compile("void order();");
    assertEquals(1, breaking.exit(), breaking::said);
    assertEquals(0, paste(BREAK, breaking).exit());
    assertEquals(new Command(0, ""), compile("void order();"));
    assertTrue(Files.readString(released().resolve("Shop.json")).contains("\"because\": \"…\""));
  }

  @Test
  void theCommentHasTheLineOfTheGuide() throws IOException {
    Pattern block = Pattern.compile("```sh\n(m2=.*?)```", Pattern.DOTALL);
    Matcher guide = block.matcher(Files.readString(Path.of("../docs/guide/contracts.md")));
    assertTrue(guide.find(), "the guide does not have the command");
    String source = "../skynet-contract/src/main/java/io/skynet/contract/release/Accept.java";
    String comment = Files.readString(Path.of(source)).replaceAll("(?m)^ \\* ?", "");
    assertTrue(comment.contains(guide.group(1)), () -> comment + " has no " + guide.group(1));
    String versions = Files.readString(Path.of("../pom.xml"));
    Matcher jackson = Pattern.compile("/jackson-core/([^/]+)/").matcher(guide.group(1));
    assertTrue(
        jackson.find() && versions.contains(">" + jackson.group(1) + "</jackson"), "version");
  }

  private Command compile(String methods) throws Exception {
    Path source = project.resolve("Shop.java");
    Files.writeString(source, "@io.skynet.annotations.Rpc interface Shop { " + methods + " }");
    String javac = OtherJdk.OWN.resolve("bin/javac").toString();
    String option = "-Askynet.contracts=" + released();
    String classes = project.resolve("classes").toString();
    return Command.run(
        project,
        List.of(
            javac,
            "-processorpath",
            CLASS_PATH,
            "-cp",
            CLASS_PATH,
            option,
            "-d",
            classes,
            source.toString()));
  }

  private Path released() {
    return project.resolve("contracts");
  }

  private Command paste(Pattern before, Command message) throws Exception {
    Matcher line = before.matcher(message.said());
    assertTrue(line.find(), message::said);
    return Command.run(temp, List.of("sh", "-c", line.group(1)));
  }
}
