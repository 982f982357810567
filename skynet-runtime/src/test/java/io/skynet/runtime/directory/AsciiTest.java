package io.skynet.runtime.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is told without regular expressions is what these would tell. */
final class AsciiTest {
  private static final int TEXTS = 60_000;
  private static final String BYTE = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";

  private static final Map<String, Predicate<String>> RULES =
      Map.of(
          "[A-Za-z0-9][A-Za-z0-9._+-]{0,62}",
          InstanceRules::isName,
          "(.*\\.)?(0[xX][0-9A-Fa-f]*|[0-9]+)\\.?",
          AddressRules::isNumeric,
          BYTE + "(\\." + BYTE + "){3}",
          AddressRules::isQuad,
          "(/[A-Za-z0-9._+-]+)+",
          text -> isTaken(() -> new DirectorySettings(text, Duration.ofSeconds(15), true)),
          "[A-Za-z0-9._:%-]{1,255}",
          text -> isTaken(() -> new Endpoint(text, 1)));

  private static final Pattern URI =
      Pattern.compile("tcp://(?:\\[([^\\]]*:[^\\]]*)\\]|([^:\\[\\]]+)):([0-9]{1,5})");

  private static final String[] PIECES = {
    "a",
    "F",
    "z",
    "Z",
    "0",
    "1",
    "9",
    "25",
    "255",
    "256",
    "01",
    "0x",
    "0XfF",
    ".",
    "..",
    "/",
    "-",
    "_",
    "+",
    "%",
    ":",
    "[",
    "]",
    "tcp://",
    "1.2.3.4",
    "é",
    "\u0661",
    " ",
    "a".repeat(61),
    "b".repeat(250)
  };

  @Test
  void rulesAreAsTheirRegularExpressions() {
    Random random = new Random(7);
    RULES.forEach(
        (expression, rule) -> {
          Pattern pattern = Pattern.compile(expression);
          int taken = 0;
          for (int i = 0; i < TEXTS; i++) {
            String text = text(random, "");
            boolean expected = pattern.matcher(text).matches();
            assertEquals(expected, rule.test(text), expression + " '" + text + "'");
            taken += expected ? 1 : 0;
          }
          assertTrue(taken > 20, expression + " was never matched");
        });
  }

  @Test
  void endpointsAreAsTheirRegularExpression() {
    Random random = new Random(7);
    int taken = 0;
    for (int i = 0; i < TEXTS; i++) {
      String text = text(random, "tcp://");
      boolean expected = isTaken(() -> expected(text));
      assertEquals(expected, isTaken(() -> Endpoint.parse(text)), text);
      taken += expected ? 1 : 0;
    }
    assertTrue(taken > 20, "none was taken");
  }

  private static Endpoint expected(String text) {
    Matcher parts = URI.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException(text);
    }
    String host = parts.group(1) == null ? parts.group(2) : parts.group(1);
    return new Endpoint(host, Integer.parseInt(parts.group(3)));
  }

  private static String text(Random random, String start) {
    StringBuilder text = new StringBuilder(start);
    for (int more = random.nextInt(8); more > 0; more--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  private static boolean isTaken(Runnable attempt) {
    try {
      attempt.run();
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  @Test
  void timesAreReadAsTheJdkReadsThem() {
    Random random = new Random(7);
    for (int i = 0; i < 5_000; i++) {
      Instant time = Instant.ofEpochMilli(random.nextLong() >> 10 + random.nextInt(30));
      String text = (i % 3 == 0 ? time.truncatedTo(ChronoUnit.SECONDS) : time).toString();
      char[] typo = text.toCharArray();
      typo[random.nextInt(typo.length)] = "0139.:-TZ+".charAt(random.nextInt(10));
      for (String each : new String[] {text, new String(typo)}) {
        assertEquals(read(each, Instant::parse), read(each, Timestamp::parse), each);
      }
    }
  }

  private interface Reader {
    Instant read(String text);
  }

  private static String read(String text, Reader reader) {
    try {
      return reader.read(text).toString();
    } catch (DateTimeException e) {
      return "no time";
    }
  }
}
