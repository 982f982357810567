package io.skynet.sky;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way to write one and the same option. */
final class OptionFormsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hosts -region=west",
        "hosts -region west",
        "hosts --region=west",
        "hosts --region west",
        "-region=west hosts",
        "-region west hosts",
        "--region=west hosts",
        "--region west hosts",
        "-service=Echo hosts -region=west",
        "hosts -service=Sleeper",
        "hosts -service Sleeper",
        "--service Sleeper hosts",
        "-service Sleeper --version 1.0.0 hosts",
        "hosts -version=1.0.0 -region=west",
        "hosts -version 1.0.0 -region=west",
        "-version=1.0.0 -region=west hosts",
        "-version 1.0.0 -region=west hosts",
        "--version=1.0.0 --region=west hosts",
        "--version 1.0.0 --region west hosts",
        "hosts -host=h3",
        "hosts --host h3",
        "-host h3 hosts",
        "-service= hosts -region= -host=h3 -version=",
        "-etcd=fixed:// hosts -region=west",
        "-etcd fixed:// hosts -region=west",
        "hosts --etcd=fixed:// -region=west",
        "hosts --etcd fixed:// -region=west"
      })
  void findsTheOneHostInTheWest(String line) {
    Map<String, String> environment =
        line.contains("-etcd") ? Map.of() : Map.of("SKYNET_ETCD", "fixed://");
    assertEquals(new Ran(0, "h3\n", ""), Ran.sky(environment, line.split(" ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hosts -region topology",
        "-region topology hosts",
        "-region=topology hosts",
        "hosts --region=topology"
      })
  void valuesMayBeNamesOfCommands(String line) {
    assertEquals(
        new Ran(0, "", "sky: no instance matches region=topology\n"), Ran.sky(line.split(" ")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"@pom.xml", "x=y", "a b", "'q'", "${user.home}"})
  void valuesAreTakenAsTheyAre(String value) {
    Ran expected = new Ran(0, "", "sky: no instance matches region=" + value + "\n");
    assertEquals(expected, Ran.sky("hosts", "-region=" + value));
    assertEquals(expected, Ran.sky("--region=" + value, "hosts"));
  }

  @Test
  void theOptionWinsOverTheEnvironment() {
    assertEquals(
        new Ran(0, "h1\nh2\nh3\n", ""),
        Ran.sky(Map.of("SKYNET_ETCD", "fixed://gone"), "-etcd=fixed://", "hosts"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-version", "--version"})
  void versionAloneIsTheTools(String option) {
    Ran ran = Ran.sky(option);
    assertEquals(new Ran(0, "sky " + Version.text() + "\n", ""), ran);
    assertEquals("0.1.0-SNAPSHOT", Version.text());
  }
}
