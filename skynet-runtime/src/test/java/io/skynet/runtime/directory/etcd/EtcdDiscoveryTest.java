package io.skynet.runtime.directory.etcd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.directory.Directory;
import io.skynet.runtime.directory.DirectoryException;
import io.skynet.runtime.directory.DirectorySettings;
import io.skynet.runtime.directory.Endpoint;
import io.skynet.runtime.directory.Registration;
import io.skynet.runtime.directory.Sample;
import io.skynet.runtime.directory.View;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Members of a cluster that the DNS names. */
class EtcdDiscoveryTest {
  @RegisterExtension static final RealEtcd ETCD = new RealEtcd();

  private static final Duration SOON = Duration.ofSeconds(30);
  private static final Duration BRIEFLY = Duration.ofSeconds(3);
  private static final Endpoint NOBODY = new Endpoint("localhost", 1);

  private NameServer names;

  @BeforeEach
  void open() throws Exception {
    names = new NameServer();
  }

  @AfterEach
  void close() {
    names.close();
  }

  private static Endpoint member() {
    return Endpoint.parse("tcp://" + ETCD.endpoint().replace("127.0.0.1", "localhost"));
  }

  private EtcdAccess access(String scheme) {
    String uri = scheme + "://example.org?discover=srv&dns=" + names.address();
    return EtcdAccess.of(uri, Map.of());
  }

  @Test
  void theMembersAreThoseOfTheRecords() throws Exception {
    names.put("_etcd-client._tcp.example.org", NOBODY, member());
    try (Directory directory = new EtcdDirectory(access("etcd"), DirectorySettings.DEFAULT)) {
      View view = directory.watch("Echo");
      Registration one = directory.register(Sample.echo("one"), state -> {});
      assertTrue(one.awaitPublished(SOON), one.status().toString());
      assertTrue(view.awaitInstances(1, SOON));
      one.leave(SOON);
    }
  }

  @Test
  void aDomainWithoutRecordsIsNamedUntilItHasSome() {
    try (Directory directory = new EtcdDirectory(access("etcd"), DirectorySettings.DEFAULT)) {
      DirectoryException failure =
          assertThrows(DirectoryException.class, () -> directory.list("", BRIEFLY));
      String expected = "no SRV record _etcd-client._tcp.example.org in the DNS";
      assertTrue(failure.getMessage().contains(expected), failure.getMessage());
      names.put("_etcd-client._tcp.example.org", member());
      assertEquals(List.of(), directory.list("", SOON).instances());
    }
  }

  @Test
  void tlsHasARecordOfItsOwn() {
    names.put("_etcd-client-ssl._tcp.example.org", member());
    assertEquals(List.of(member()), access("etcds").boot().find().members());
  }
}
