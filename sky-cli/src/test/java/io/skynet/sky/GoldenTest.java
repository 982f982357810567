package io.skynet.sky;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** What every command prints, in every format, as it is in files. */
final class GoldenTest {
  private static final List<String> FORMATS =
      List.of("table", "wide", "json", "jsonl", "yaml", "name");

  /** Commands that take {@code -o}, as in "file: command line". */
  private static final List<String> REPORTS =
      List.of(
          "hosts: hosts",
          "instances: instances",
          "regions: regions",
          "services: services",
          "service-versions: service-versions -service=Shop",
          "topology: topology",
          "why: why Shop -region=east -timeout=30000",
          "context-list: context list");

  private static final List<String> OTHERS =
      List.of(
          "list.text: list",
          "describe.text: describe Shop",
          "describe.json: describe Shop -json",
          "describe-method.text: describe Shop.stock",
          "call.json: call Shop.stock nut -region=east",
          "call-compact.jsonl: call Shop.stock nut -region=east -compact",
          "call-all.jsonl: call Shop.stock nut -all",
          "call-error.text: call Shop.stock nut -region=central",
          "doctor.text: doctor -ports=1-1 -timeout=30000",
          "topology-depth.text: topology -depth=service",
          "context-show.text: context show prod",
          "context-use.text: context use prod",
          "context-counts.text: context show",
          "config-set.text: config set greeting hello -service=Echo",
          "config-get.text: config get greeting -service=Echo -version=1.0.0",
          "config-list.text: config list",
          "config-rm.text: config rm greeting -service=Echo",
          "context-rm.text: context rm prod",
          "contract-accept.text: contract accept -dry-run ../examples/echo/target/classes"
              + " ../examples/echo/src/main/contracts",
          "cli.text: cli",
          "version.text: -version");

  private static final String SHELL =
      """
      service Shop
      region west
      filters
      instances
      call Shop.stock nut
      call Shop.stock nut -all
      reset region
      why Shop.shout -timeout=30000
      help
      nonsense
      """;

  @TempDir static Path config;
  private static ThreeRegions cluster;

  record Case(String file, List<String> words) {

    static Case of(String line) {
      String[] parts = line.split(": ", 2);
      return new Case(parts[0] + ".txt", List.of(parts[1].split(" ")));
    }

    boolean has(String format) {
      return file.endsWith("." + format + ".txt");
    }

    @Override
    public String toString() {
      return String.join(" ", words);
    }
  }

  /** In their order: some change what the next ones show. */
  static List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (String report : REPORTS) {
      String[] parts = report.split(": ", 2);
      for (String format : FORMATS) {
        cases.add(Case.of(parts[0] + "." + format + ": " + parts[1] + " -o=" + format));
      }
    }
    OTHERS.forEach(each -> cases.add(Case.of(each)));
    return cases;
  }

  @BeforeAll
  static void start() throws Exception {
    cluster = ThreeRegions.start();
    Path contexts = Files.createDirectories(config.resolve("skynet/contexts"));
    Files.writeString(contexts.resolve("prod"), "etcd=etcds://h1:2379,h2:2379\nuser=app\n");
    Files.writeString(contexts.resolve("test"), "etcd=10.0.0.7:2379\nca=/etc/ca.pem\n");
  }

  @AfterAll
  static void stop() throws Exception {
    cluster.close();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void printsWhatIsInTheFile(Case each) throws IOException {
    Ran ran = run(each);
    String text = ran.out() + ran.err() + (ran.code() == 0 ? "" : "exit code " + ran.code() + "\n");
    Golden.check(Golden.FOLDER.resolve(each.file()), text);
    if (each.has("json")) {
      parse(ran.out());
    } else if (each.has("jsonl")) {
      ran.out().lines().forEach(GoldenTest::parse);
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void yamlAndLinesSayWhatJsonDoes(Case each) {
    Object json = new Yaml().load(run(each, "json").out());
    assertEquals(json, new Yaml().load(run(each, "yaml").out()));
    if (!each.words().contains("topology")) {
      List<Object> lines = new ArrayList<>();
      run(each, "jsonl").out().lines().forEach(line -> lines.add(new Yaml().load(line)));
      assertEquals(json, lines);
    }
  }

  static Stream<Case> reports() {
    return REPORTS.stream().map(Case::of);
  }

  @Test
  void noFileIsLeftOver() throws IOException {
    Set<String> files = new TreeSet<>();
    try (Stream<Path> found = Files.list(Golden.FOLDER)) {
      found.map(file -> file.getFileName().toString()).forEach(files::add);
    }
    assertEquals(
        cases().stream().map(Case::file).collect(Collectors.toCollection(TreeSet::new)), files);
  }

  private static Ran run(Case each, String format) {
    List<String> words = new ArrayList<>(each.words());
    words.add("-o=" + format);
    return run(new Case(each.file(), words));
  }

  private static Ran run(Case each) {
    if (each.words().equals(List.of("cli"))) {
      return withInput(SHELL, () -> cluster.sky(Map.of(), "cli"));
    }
    Map<String, String> environment =
        each.words().contains("context")
            ? Map.of("XDG_CONFIG_HOME", config.toString(), "SKY_ETCD", "")
            : Map.of();
    return cluster.sky(environment, each.words().toArray(String[]::new));
  }

  private static Ran withInput(String lines, Supplier<Ran> action) {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
    try {
      return action.get();
    } finally {
      System.setIn(before);
    }
  }

  /** Strictly, with a library. */
  private static void parse(String json) {
    try (JsonParser parser =
        JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build()
            .createParser(json)) {
      parser.nextToken();
      parser.skipChildren();
      assertNull(parser.nextToken(), "one document");
    } catch (IOException e) {
      throw new AssertionError("not JSON: " + json, e);
    }
  }
}
