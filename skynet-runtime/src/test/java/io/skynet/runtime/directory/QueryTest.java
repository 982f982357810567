package io.skynet.runtime.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class QueryTest {
  private static final Snapshot SNAPSHOT =
      new Snapshot(
          7,
          List.of(
              Sample.of("d", "Echo", "2.0.0", "west", "beta", 9002),
              Sample.of("c", "Echo", "1.0.0", "west", "beta", 9001),
              Sample.of("b", "Sleeper", "1.0.0", "east", "beta", 9001),
              Sample.of("a", "Echo", "1.0.0", "east", "alpha", 9001),
              Sample.of("e", "Echo", "1.0.0", "east", "alpha", 9001)),
          0);

  private static Query query(String service, String version, String region, String host) {
    return new Query(SNAPSHOT, new InstanceFilter(service, version, region, host));
  }

  private static String ids(Query query) {
    return String.join("", query.findInstances().stream().map(Instance::id).toList());
  }

  @Test
  void instancesAreSortedByPlaceAndName() {
    assertEquals("aebcd", ids(new Query(SNAPSHOT, InstanceFilter.ANY)));
  }

  @Test
  void eachFilterCounts() {
    assertEquals("aecd", ids(query("Echo", "", "", "")));
    assertEquals("d", ids(query("", "2.0.0", "", "")));
    assertEquals("aeb", ids(query("", "", "east", "")));
    assertEquals("bcd", ids(query("", "", "", "beta")));
    assertEquals("c", ids(query("Echo", "1.0.0", "west", "beta")));
    assertEquals("", ids(query("echo", "", "", "")));
  }

  @Test
  void portIdAndStateCountToo() {
    InstanceFilter echo = new InstanceFilter("Echo", ">=1 <3", "", "");
    assertEquals("aecd", ids(new Query(SNAPSHOT, echo)));
    assertEquals("d", ids(new Query(SNAPSHOT, echo.withPort(9002))));
    assertEquals("", ids(new Query(SNAPSHOT, echo.withPort(0))));
    assertEquals("e", ids(new Query(SNAPSHOT, echo.withId("e"))));
    assertEquals("", ids(new Query(SNAPSHOT, echo.withState(InstanceState.DRAINING))));
    assertEquals("aecd", ids(new Query(SNAPSHOT, echo.withState(InstanceState.REGISTERED))));
    assertEquals(
        "service=Echo version=>=1 <3 port=9002 id=e state=draining",
        echo.withPort(9002).withId("e").withState(InstanceState.DRAINING).toString());
  }

  @Test
  void valuesAreSortedAndDistinct() {
    Query all = new Query(SNAPSHOT, InstanceFilter.ANY);
    assertEquals(List.of("alpha", "beta"), all.findHosts());
    assertEquals(List.of("east", "west"), all.findRegions());
    assertEquals(List.of("Echo", "Sleeper"), all.findServices());
    assertEquals(List.of("1.0.0", "2.0.0"), query("Echo", "", "", "").findVersions());
    assertEquals(List.of("1.0.0"), query("Sleeper", "", "", "").findVersions());
  }

  @Test
  void aFilterReadsAsAPersonWouldWriteIt() {
    assertEquals("any instance", InstanceFilter.ANY.toString());
    InstanceFilter filter = new InstanceFilter("Echo", "", "east", "");
    assertEquals("service=Echo region=east", filter.toString());
  }
}
