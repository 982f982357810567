package io.skynet.sky;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes wrong is one line beside an empty result, and a code. */
final class ErrorsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "hosts -servce=x      | unknown option '-servce=x'; did you mean -service?",
        "-servce=x hosts      | unknown option '-servce=x'; did you mean -service?",
        "-servce x hosts      | unknown option '-servce'; did you mean -service?",
        "hosts --servce x     | unknown option '--servce'; did you mean -service?",
        "hots                 | unknown command 'hots'; did you mean hosts?",
        "-region=x topolgy    | unknown command 'topolgy'; did you mean topology?",
        "hosts -contxt=x      | unknown option '-contxt=x'; did you mean -context?",
        "contxt               | unknown command 'contxt'; did you mean context?",
        "config lst           | unknown command 'lst'; did you mean list?",
        "hosts extra          | unexpected argument 'extra'; see 'sky --help'",
        "hosts -rx            | unknown option '-rx'; see 'sky --help'",
        "hosts -region        | missing required parameter for option '--region' (<region>)",
        "versions             | service-versions needs -service=<name>",
        "versions -service=   | service-versions needs -service=<name>",
        "hosts -version       | option '-version' needs a value here: -version=<version>",
        "-version hosts       | option '-version' needs a value here: -version=<version>",
        "-region=a            | no command given, such as 'topology'; 'sky --help' lists them all",
        "hosts -etcd=fixed://x | -etcd: expected one of its names",
        "hosts -version=>1/2  | -version: expected a version, or a range such as 1.x or"
            + " '>=1.2 <2', found '>1/2'",
        "hosts -etcd=x://y     | -etcd: nothing on the class path opens a directory at 'x://y'",
      })
  void badCommandLinesAreExplained(String line, String explanation) {
    assertEquals(new Ran(2, "", "sky: " + explanation + "\n"), Ran.sky(line.split(" ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-region=a hosts -region=b",
        "-region=a hosts -region=a",
        "-region=a --region=b hosts",
        "hosts -region a --region b",
        "-region= hosts -region=",
        "-version=a hosts --version=a",
        "-etcd=fixed:// hosts -etcd=fixed://"
      })
  void optionsAreGivenOnce(String line) {
    Ran ran = Ran.sky(line.split(" "));
    assertEquals(2, ran.code(), ran.err());
    assertTrue(ran.err().endsWith("should be specified only once\n"), ran.err());
    assertEquals("", ran.out());
  }

  @Test
  void anOptionIsNotTheValueOfAnother() {
    assertEquals(2, Ran.sky("hosts", "-region", "-host=x").code());
    assertEquals(2, Ran.sky("-region", "-host=x", "hosts").code());
    assertEquals(2, Ran.sky("hosts", "-region", "-servce=x").code());
  }

  @Test
  void noCommandIsNoResult() {
    Ran ran = Ran.sky();
    assertEquals(2, ran.code());
    assertEquals("", ran.out());
  }

  @Test
  void aDirectoryOutOfReachHasItsOwnCode() {
    assertEquals(
        new Ran(4, "", "sky: no answer from 'fixed://\\u001b[1m'\n"),
        Ran.sky("hosts", "-etcd=fixed://gone"));
  }

  @Test
  void aBugIsOneLineToo() {
    assertEquals(
        new Ran(1, "", "sky: unexpected failure: java.lang.IllegalStateException: a bug\n"),
        Ran.sky("hosts", "-etcd=fixed://broken"));
  }
}
