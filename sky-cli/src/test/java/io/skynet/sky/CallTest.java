package io.skynet.sky;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.directory.InstanceState;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls of real services, over sockets. */
final class CallTest {
  private static final String ORDER =
      "{\"customer\":\"Zoë\",\"lines\":[{\"article\":\"nut\",\"count\":2}],"
          + "\"discounts\":{\"7\":0.5}}";

  private static LiveCluster cluster;

  @BeforeAll
  static void start() throws Exception {
    cluster = LiveCluster.start();
  }

  @AfterAll
  static void stop() throws Exception {
    cluster.close();
  }

  @Test
  void textNeedsNoQuotes() {
    answers("\"hi\"", "call", "Echo.echo", "\"hi\"");
    answers("\"hi there\"", "call", "Echo.echo", "hi there");
    answers("\"null\"", "call", "echo", "null");
    answers("\"hi\"", "call", "Echo.echo", "-arg", "message=hi");
    answers("\"a=b\"", "call", "Echo.echo", "--arg=message=a=b");
  }

  @Test
  void recordsGoThereAndBack() {
    answers(
        """
        {
          "order": {
            "customer": "Zoë",
            "lines": [
              {
                "article": "nut",
                "count": 2
              }
            ],
            "note": null,
            "urgency": "LOW",
            "most": "1.50",
            "discounts": {
              "7": 0.5
            }
          },
          "payment": [
            "Card",
            {
              "number": "123e4567-e89b-12d3-a456-426614174000",
              "pin": "AQI="
            }
          ],
          "at": "2026-11-24T12:00:00.500Z",
          "marks": [
            "\\ud800"
          ],
          "tax": "NaN"
        }""",
        "call",
        "Shop.place",
        ORDER,
        "-arg",
        "payment=[\"Card\",{\"number\":\"123e4567-e89b-12d3-a456-426614174000\",\"pin\":\"AQI=\"}]");
  }

  @Test
  void argumentsMayComeFromStdin() {
    String call = "{\"payment\":[\"Cash\",{\"cents\":5}],\"order\":" + ORDER + "}";
    Ran byName = withInput(call, () -> cluster.sky("call", "Shop.place", "-", "-compact"));
    assertEquals(0, byName.code(), byName.err());
    assertTrue(byName.out().contains("\"payment\":[\"Cash\",{\"cents\":5}]"), byName.out());
    assertEquals(
        new Ran(0, "{\"bolt\":3}\n", ""),
        withInput("[\"bolt\"]", () -> cluster.sky("call", "Shop.stock", "-", "-compact")));
    assertEquals(
        new Ran(
            2,
            "",
            "sky: stdin: expected an array of arguments, or an object with them by name,"
                + " found \"bolt\"\n"),
        withInput("\"bolt\"", () -> cluster.sky("call", "Shop.stock", "-")));
  }

  @Test
  void whatMayBeAbsentMayBeLeftOut() {
    answers("{\"nut\":3}", "call", "Shop.stock", "-compact");
    answers("{\"nut\":3}", "call", "Shop.stock", "null", "-compact");
  }

  @Test
  void aMethodWithoutAResultAnswersNull() {
    answers("null", "call", "Shop.nap", "0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Echo.echo | argument message: it is missing",
        "Echo.echo a b | found 2 arguments; expected message: string",
        "Echo.echo a -arg message=b | argument message: it is there twice",
        "Echo.echo -arg mesage=b | argument mesage: there is no such parameter; expected"
            + " message: string",
        "Echo.echo -arg b | -arg: expected name=value, found 'b'",
        "Shop.nap x | argument millis: not JSON: ",
        "Shop.nap 1.5 | argument millis: expected a whole number (int32), found \"1.5\"",
        "Shop.place {\"customer\":\"a\",\"lines\":[{\"article\":\"x\",\"count\":\"1\"}]}"
            + " [\"Cash\",{\"cents\":1}]"
            + " | argument order/lines/0/count: expected a whole number (int32), found \"1\"",
        "Echo.echo hi -rate=0 | -rate: expected more than 0",
        "Echo.echo hi -repeat=0 | -repeat: expected at least 1, found 0",
        "Echo.echo hi -repeat=2 -all | -all: a load goes round all instances anyway",
        "Echo.echo hi -timeout=0 | -timeout: expected at least 1 millisecond, found 0",
        "Plain.add x | argument 1: not JSON: ",
        "Plain.add -arg x=1 | without a contract nobody knows the order of arguments: give them"
            + " in order"
      })
  void argumentsAreCheckedBeforeAnythingIsSent(String line, String explanation) {
    Ran ran = cluster.sky(("call " + line).split(" "));
    assertEquals(2, ran.code(), ran.err());
    assertEquals("", ran.out());
    assertTrue(ran.err().startsWith("sky: " + explanation), ran.err());
    assertEquals(1, ran.err().lines().count(), ran.err());
  }

  @Test
  void anErrorOfTheInterfaceHasItsNameAndComponents() {
    Ran ran =
        cluster.sky(
            "call",
            "Shop.place",
            ORDER.replace(":2}", ":4}"),
            "[\"Cash\",{\"cents\":5}]",
            "-region=east");
    assertEquals(6, ran.code());
    assertEquals("", ran.out());
    assertTrue(
        ran.err().startsWith("sky: OutOfStock {\"article\":\"nut\",\"left\":3}: Shop.place at 127"),
        ran.err());
  }

  @Test
  void anyOtherFailureHasItsCode() {
    Ran failed = cluster.sky("call", "Shop.fail", "so");
    assertEquals(6, failed.code());
    assertTrue(failed.err().startsWith("sky: FAILED: Shop.fail at 127.0.0.1:"), failed.err());
    Ran late = cluster.sky("call", "Shop.nap", "60000", "-timeout=1500");
    assertEquals(6, late.code());
    assertTrue(late.err().startsWith("sky: DEADLINE_EXCEEDED: Shop.nap at 127"), late.err());
  }

  @Test
  void filtersChooseTheInstance() {
    answers("\"east\"", "call", "Shop.whoAreYou", "-region=east");
    answers("\"west\"", "call", "Shop.whoAreYou", "-version=>=1.1");
    answers("\"west\"", "-host=h-west", "call", "whoAreYou");
  }

  @Test
  void allPrintsALineForEach() {
    Ran ran = cluster.sky("call", "Shop.whoAreYou", "-all");
    assertEquals(0, ran.code(), ran.err());
    assertEquals(
        """
        {"id":"shop-1","address":"*","version":"1.0.0","region":"east","host":"h-east",\
        "result":"east"}
        {"id":"shop-2","address":"*","version":"1.1.0","region":"west","host":"h-west",\
        "result":"west"}
        """,
        ran.out().replaceAll("127.0.0.1:[0-9]+", "*"));
  }

  @Test
  void someOfAllMayFail() throws Exception {
    try (ServerSocket closed = new ServerSocket(0)) {
      int port = closed.getLocalPort();
      cluster.register("dead-1", "Plain", port, InstanceState.REGISTERED);
    }
    Ran ran = cluster.sky("call", "Plain.back", "1", "-all");
    assertEquals(5, ran.code(), ran.out());
    assertTrue(ran.out().contains("\"result\":{\"7\":[1]}"), ran.out());
    assertTrue(ran.out().contains("\"error\":{\"code\":\"UNREACHABLE\""), ran.out());
    assertEquals(6, cluster.sky("call", "Plain.nothing", "-all").code());
  }

  @Test
  void otherLanguagesAreCalledWithoutAContract() {
    answers("3", "call", "add", "1", "2", "-service=Plain", "-host=h-plain");
    answers(
        "{\"7\":[\"a\",null,{\"b\":1.5}]}",
        "call",
        "Plain.back",
        "\"a\"",
        "null",
        "{\"b\":1.5}",
        "-compact");
  }

  @Test
  void whatAServiceSaysDoesNotControlTheTerminal() {
    Ran ran = cluster.sky("call", "Plain.hostile");
    assertEquals(6, ran.code());
    assertTrue(ran.err().endsWith("\\u001b[2Jboo\\u202e\n"), ran.err());
    answers("\"\\u001B[2J\\u202e\"", "call", "Echo.echo", "\u001b[2J\u202e");
  }

  @Test
  void aCallWithoutAnAnswerPrintsNothing() throws Exception {
    answers("", "call", "Shop.complain", "cold", "-region=east");
    long end = System.nanoTime() + LiveCluster.BOUND.toNanos();
    while (!cluster.east.complaints.contains("cold")) {
      assertTrue(System.nanoTime() < end, "it has not arrived");
      Thread.sleep(5);
    }
  }

  @Test
  void manyCallsAreALoad() {
    Ran ran = cluster.sky("call", "Echo.echo", "hi", "-repeat=300", "-rate=3000");
    assertEquals(0, ran.code(), ran.err());
    assertEquals("", ran.err());
    assertTrue(
        ran.out().startsWith("300 calls in ") && ran.out().contains("300 answered, 0 failed"),
        ran.out());
    Ran failed = cluster.sky("call", "Shop.fail", "so", "-repeat=5", "-concurrency=2");
    assertEquals(6, failed.code());
    assertTrue(failed.out().contains("0 answered, 5 failed\n  5 FAILED\n"), failed.out());
  }

  @Test
  void onlyAnIdReachesWhatIsNotRegistered() throws Exception {
    cluster.register("idle-1", "Idle", cluster.plain.port(), InstanceState.UNREGISTERED);
    Ran ran = cluster.sky("call", "add", "1", "2", "-service=Idle");
    assertEquals(3, ran.code());
    assertTrue(ran.err().contains("-id=<id> calls one all the same"), ran.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Shop.plac | no instance offers Shop.plac; there is Shop 1.0.0, Shop 1.1.0; did you mean"
            + " Shop.place?; 'sky list' shows what there is",
        "Ecko.echo | nothing that runs here answers Ecko.echo; did you mean Echo.echo?; 'sky list'"
            + " shows what there is",
        "Echo.echo -region=north | no instance matches region=north",
      })
  void nobodyToCallIsACodeOfItsOwn(String line, String explanation) {
    assertEquals(
        new Ran(3, "", "sky: " + explanation + "\n"), cluster.sky(("call " + line).split(" ")));
  }

  private static void answers(String expected, String... args) {
    String lines = expected.isEmpty() ? "" : expected + "\n";
    assertEquals(new Ran(0, lines, ""), cluster.sky(args));
  }

  /** What runs with a document on stdin. */
  interface Runs {
    Ran run();
  }

  private static Ran withInput(String document, Runs runs) {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
    try {
      return runs.run();
    } finally {
      System.setIn(before);
    }
  }
}
