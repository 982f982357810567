package io.skynet.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A way to the hosts of a cluster.
 *
 * @param title as the page calls it
 * @param jdk its version; empty if it needs none
 */
record StartUpWay(String title, String jdk, List<String> command, Map<String, String> environment) {

  static StartUpWay etcdctl(String endpoint) {
    return new StartUpWay(
        "`etcdctl get --prefix`",
        "",
        List.of("etcdctl", "--endpoints=" + endpoint, "get", "--prefix", "/skynet/instances/"),
        Map.of("ETCDCTL_API", "3"));
  }

  /** What a person types. */
  static StartUpWay sky(Path distribution, Path jdk, String version, String endpoint) {
    return new StartUpWay(
        "`sky hosts`",
        version,
        List.of(distribution.resolve("bin/sky").toString(), "hosts", "-etcd=" + endpoint),
        Map.of("JAVA_HOME", jdk.toString()));
  }

  /** The same classes of this project, but over jetcd, and without any help for the JVM. */
  static StartUpWay jetcd(Path jdk, String version, String endpoint) {
    return new StartUpWay(
        "jetcd, `java -cp`",
        version,
        List.of(
            jdk.resolve("bin/java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            JetcdHosts.class.getName(),
            endpoint),
        Map.of());
  }
}
