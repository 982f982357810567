package io.skynet.sky;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contexts as a person keeps and uses them. */
final class ContextCommandTest {
  private static final String CANARY = "wren-5-canary";

  @TempDir Path config;

  private Ran sky(String... args) {
    return sky(Map.of(), args);
  }

  private Ran sky(Map<String, String> more, String... args) {
    Map<String, String> environment = new HashMap<>(more);
    environment.put("XDG_CONFIG_HOME", config.toString());
    return Ran.sky(environment, args);
  }

  private static Ran done(String out) {
    return new Ran(0, out, "");
  }

  private static Ran refused(String err) {
    return new Ran(2, "", "sky: " + err + "\n");
  }

  @Test
  void setUseShowListAndRemove() {
    assertEquals(done("set context: lab\n"), sky("context", "set", "lab", "-etcd=fixed://"));
    assertEquals(
        done("set context: away\n"), sky("context", "set", "away", "--etcd", "fixed://empty"));
    assertEquals(done("current context: lab\n"), sky("context", "use", "lab"));
    assertEquals(
        done(
            """
            CURRENT  NAME     ETCD           USER
                     default  embedded:      -
                     away     fixed://empty  -
            *        lab      fixed://       -
            """),
        sky("context", "list"));
    assertEquals(done("named by: context lab\netcd: fixed://\n"), sky("context", "show"));
    assertEquals(done("etcd: fixed://empty\n"), sky("context", "show", "away"));
    assertEquals(done("removed context: lab\n"), sky("context", "rm", "lab"));
    assertEquals(done("named by: the default\netcd: embedded:\n"), sky("context", "show"));
  }

  @Test
  void settingsAreChangedOneByOne() throws IOException {
    Path password = Files.writeString(config.resolve("password"), CANARY);
    sky("context", "set", "prod", "-etcd=h1:2379", "-user=app", "-password-file=" + password);
    assertEquals(
        done("etcd: h1:2379\nuser: app\npassword-file: " + password + "\n"),
        sky("context", "show", "prod"));
    assertEquals(done("set context: prod\n"), sky("context", "set", "prod", "-etcd=h2:2379"));
    assertEquals(
        done("set context: prod\n"), sky("context", "set", "prod", "-user=", "-password-file="));
    assertEquals(done("etcd: h2:2379\n"), sky("context", "show", "prod"));
  }

  /** Each row names the directory at every level down to one; only the highest one counts. */
  @ParameterizedTest
  @CsvSource({
    "-etcd=fixed://, '', fixed://gone, fixed://gone, bad, bad, 0",
    "'', -context=good, fixed://gone, fixed://gone, bad, bad, 0",
    "'', '', fixed://, fixed://gone, bad, bad, 0",
    "'', '', '', fixed://, bad, bad, 0",
    "'', '', '', '', good, bad, 0",
    "'', '', '', '', '', good, 0",
    "'', '', '', '', '', bad, 4",
  })
  void theHighestOneCounts(
      String etcd,
      String context,
      String skyEtcd,
      String skynetEtcd,
      String skyContext,
      String current,
      int code) {
    sky("context", "set", "good", "-etcd=fixed://");
    sky("context", "set", "bad", "-etcd=fixed://gone");
    sky("context", "use", current);
    Map<String, String> environment =
        Map.of("SKY_ETCD", skyEtcd, "SKYNET_ETCD", skynetEtcd, "SKY_CONTEXT", skyContext);
    List<String> line = new ArrayList<>(List.of("regions"));
    Stream.of(etcd, context).filter(each -> !each.isEmpty()).forEach(line::add);
    Ran ran = sky(environment, line.toArray(String[]::new));
    assertEquals(code, ran.code(), ran.err());
    assertEquals(code == 0 ? "east\nwest\n" : "", ran.out());
  }

  @Test
  void aFailureSaysWhoNamedTheDirectory() {
    sky("context", "set", "bad", "-etcd=fixed://gone");
    assertTrue(sky("hosts", "-context=bad").err().endsWith("; context bad names it\n"));
    assertTrue(
        sky(Map.of("SKY_ETCD", "fixed://gone"), "hosts").err().endsWith("; SKY_ETCD names it\n"));
    assertEquals(
        "sky: SKY_ETCD: expected one of its names\n",
        sky(Map.of("SKY_ETCD", "fixed://x"), "hosts").err());
  }

  @Test
  void theDefaultIsAlwaysThere() {
    assertEquals(done("current context: default\n"), sky("context", "use", "default"));
    assertEquals(
        refused("the context 'default' is the directory embedded: and stays so; take another name"),
        sky("context", "set", "default", "-etcd=h:1"));
  }

  @Test
  void whatIsNotThereIsSaid() {
    String none = "there is no context 'lba'; 'sky context list' shows them";
    sky("context", "set", "prod", "-etcd=fixed://");
    assertEquals(
        refused("there is no context 'prd'; did you mean prod?; 'sky context list' shows them"),
        sky("context", "use", "prd"));
    assertEquals(refused(none), sky("context", "use", "lba"));
    assertEquals(refused(none), sky("context", "show", "lba"));
    assertEquals(refused(none), sky("context", "rm", "lba"));
    assertEquals(refused(none), sky("hosts", "-context=lba"));
    assertEquals(refused(none), sky(Map.of("SKY_CONTEXT", "lba"), "hosts"));
    assertEquals(
        refused("-etcd and -context both name a directory: give one of them"),
        sky("hosts", "-context=lba", "-etcd=fixed://"));
    assertEquals(
        refused("no command given; there is 'sky context list|show|use|set|rm'"), sky("context"));
    assertEquals(refused("unknown command 'lst'; did you mean list?"), sky("context", "lst"));
  }

  @ParameterizedTest
  @CsvSource({
    "../evil, -etcd=h:1",
    "'a b', -etcd=h:1",
    "x, -user=app",
    "x, '-etcd=h:1\nuser=root'",
    "x, -etcd=what://ever",
    "x, -etcd=h:1?password=secret"
  })
  void whatCouldNotBeUsedIsNotKept(String name, String option) throws IOException {
    assertEquals(2, sky("context", "set", name, option).code());
    assertFalse(Files.exists(config.resolve("skynet")));
  }

  @Test
  void onlyTheOwnerReadsTheFiles() throws IOException {
    sky("context", "set", "lab", "-etcd=fixed://");
    sky("context", "use", "lab");
    Path folder = config.resolve("skynet");
    for (Path file : List.of(folder.resolve("contexts/lab"), folder.resolve("context"))) {
      assertEquals("rw-------", mode(file));
    }
    assertEquals("rwx------", mode(folder));
    assertEquals("rwx------", mode(folder.resolve("contexts")));
    try (Stream<Path> files = Files.list(folder.resolve("contexts"))) {
      assertEquals(1, files.count(), "nothing is left beside it");
    }
  }

  private static String mode(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  @Test
  void secretsAreNeverPrinted() throws IOException {
    Path contexts = Files.createDirectories(config.resolve("skynet/contexts"));
    Path password = Files.writeString(config.resolve("password"), CANARY);
    Files.writeString(contexts.resolve("a"), "etcd=etcd://app:" + CANARY + "@h1:2379\n");
    Files.writeString(contexts.resolve("b"), "etcd=etcd://h1?password=" + CANARY + "&user=app\n");
    Files.writeString(
        contexts.resolve("c"), "etcd=127.0.0.1:1\nuser=app\npassword-file=" + password + "\n");
    List<String> said = new ArrayList<>();
    for (String name : List.of("a", "b", "c")) {
      for (String line : List.of("context show " + name, "context use " + name, "context show")) {
        said.add(sky(line.split(" ")).toString());
      }
      for (String line : List.of("hosts", "list", "doctor", "config list", "why Echo")) {
        said.add(sky((line + " -context=" + name).split(" ")).toString());
      }
    }
    for (String format : List.of("table", "wide", "json", "jsonl", "yaml", "name")) {
      said.add(sky("context", "list", "-o=" + format).toString());
    }
    Files.writeString(contexts.resolve("d"), "etcd=h1:2379\npassword=" + CANARY + "\n");
    said.add(sky("context", "show", "d").toString());
    said.add(sky("context", "list").toString());
    said.add(sky("hosts", "-etcd=etcd://app:" + CANARY + "@h1:2379").toString());
    assertFalse(said.toString().contains(CANARY), said::toString);
    assertTrue(said.toString().contains("etcd: etcd://app:***@h1:2379"), said::toString);
  }

  @Test
  void theShellKeepsToTheContextThatItIsStartedWith() {
    sky("context", "set", "good", "-etcd=fixed://");
    var before = System.in;
    System.setIn(new java.io.ByteArrayInputStream("regions\n".getBytes()));
    try {
      Map<String, String> environment = Map.of("SKYNET_ETCD", "fixed://gone");
      assertEquals(done("east\nwest\n"), sky(environment, "cli", "-context=good"));
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void aHomeThatIsNotThereIsNoTrouble() {
    assertEquals(
        done("named by: the default\netcd: embedded:\n"), Ran.sky(Map.of(), "context", "show"));
    assertEquals(
        refused("neither XDG_CONFIG_HOME nor HOME says where contexts are kept; set one of them"),
        Ran.sky(Map.of("XDG_CONFIG_HOME", "relative"), "context", "set", "a", "-etcd=h:1"));
    Ran inHome = Ran.sky(Map.of("HOME", config.toString()), "context", "set", "a", "-etcd=h:1");
    assertEquals(0, inHome.code(), inHome.err());
    assertTrue(Files.exists(config.resolve(".config/skynet/contexts/a")));
  }

  @Test
  void filesThatCannotBeReadAreAFailure() throws IOException {
    Files.writeString(config.resolve("skynet"), "in the way");
    Ran ran = sky("context", "set", "a", "-etcd=h:1");
    assertEquals(1, ran.code());
    assertTrue(ran.err().endsWith("cannot be read: Not a directory\n"), ran.err());
  }
}
