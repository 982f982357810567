package io.skynet.runtime.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.etcd.jetcd.ByteSequence;
import io.etcd.jetcd.Client;
import io.etcd.jetcd.Txn;
import io.etcd.jetcd.op.Op;
import io.etcd.jetcd.options.PutOption;
import io.skynet.runtime.directory.Await;
import io.skynet.runtime.directory.Directory;
import io.skynet.runtime.directory.DirectorySettings;
import io.skynet.runtime.directory.Endpoint;
import io.skynet.runtime.directory.Instance;
import io.skynet.runtime.directory.InstanceFilter;
import io.skynet.runtime.directory.InstanceListener;
import io.skynet.runtime.directory.InstanceRecords;
import io.skynet.runtime.directory.InstanceState;
import io.skynet.runtime.directory.Query;
import io.skynet.runtime.directory.Snapshot;
import io.skynet.runtime.directory.View;
import io.skynet.runtime.directory.etcd.EtcdDirectory;
import io.skynet.runtime.directory.etcd.RealEtcd;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A9: ten thousand instances, of which a thousand change each second. */
@Tag("faults")
class CrowdTest {
  @RegisterExtension
  static final RealEtcd ETCD = RealEtcd.inMemory("--quota-backend-bytes=2147483648");

  private static final int INSTANCES = 10_000;
  private static final int SERVICES = 20;
  private static final int BATCH = 100; // etcd takes 128 operations in one transaction
  private static final int SECONDS = 10;
  private static final Duration SOON = Duration.ofSeconds(60);

  private final InstanceRecords records = new InstanceRecords("/skynet");
  private final Client client = Client.builder().endpoints("http://" + ETCD.endpoint()).build();

  private static Instance instance(int number) {
    return new Instance(
        "i" + number,
        "Service" + number % SERVICES,
        "1.0.0",
        "region" + number % 3,
        "host" + number % 500,
        InstanceState.REGISTERED,
        new Endpoint("10.0.0.1", 9_000 + number % 1_000),
        Map.of("Echo", "0123456789abcdef0123456789abcdef"),
        "incarnation-" + number,
        1,
        Instant.now());
  }

  private void putBatch(int first, long lease) throws Exception {
    Txn txn = client.getKVClient().txn();
    Op[] puts =
        IntStream.range(first, first + BATCH)
            .mapToObj(number -> put(instance(number % INSTANCES), lease))
            .toArray(Op[]::new);
    txn.Then(puts).commit().get(20, TimeUnit.SECONDS);
  }

  private Op put(Instance instance, long lease) {
    return Op.put(
        ByteSequence.from(records.key(instance), UTF_8),
        ByteSequence.from(records.encode(instance)),
        PutOption.builder().withLeaseId(lease).build());
  }

  private static long usedHeap() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  @Test
  void tenThousandInstancesChange() throws Exception {
    long lease = client.getLeaseClient().grant(3_600).get(20, TimeUnit.SECONDS).getID();
    for (int first = 0; first < INSTANCES; first += BATCH) {
      putBatch(first, lease);
    }
    try (Directory directory =
        new EtcdDirectory(List.of(ETCD.endpoint()), DirectorySettings.DEFAULT)) {
      long opened = System.nanoTime();
      View view = directory.watch("");
      assertTrue(view.awaitFirst(SOON));
      double listing = Figures.seconds(Figures.since(opened));
      assertEquals(INSTANCES, view.snapshot().instances().size());
      Delays delays = new Delays();
      view.addListener(delays);
      Await.until(SOON, "all are told", () -> delays.added >= INSTANCES);
      long before = usedHeap();
      change(lease);
      Await.until(SOON, "all changes", () -> delays.millis.size() >= SECONDS * 1_000);
      long grown = Math.max(0, usedHeap() - before) >> 20;
      long[] sorted = delays.millis.stream().mapToLong(Long::longValue).sorted().toArray();
      long p99 = sorted[sorted.length * 99 / 100];
      double query = queryMicros(view.snapshot());
      assertEquals(INSTANCES, view.snapshot().instances().size());
      assertEquals(0, view.counts().lostChanges());
      assertTrue(p99 < 2_500, "p99 " + p99 + " ms");
      assertTrue(grown < 256, "the heap has grown by " + grown + " MB");
      Figures.note(
          "A9",
          "%d instances listed in %.2f s; %d changes at 1000/s: propagation p50 %d ms, p99 %d ms,"
              + " longest %d ms; heap +%d MB; a query over all takes %.0f us",
          INSTANCES,
          listing,
          sorted.length,
          sorted[sorted.length / 2],
          p99,
          sorted[sorted.length - 1],
          grown,
          query);
    } finally {
      client.close();
    }
  }

  private void change(long lease) throws Exception {
    int batches = SECONDS * 1_000 / BATCH;
    long begun = System.nanoTime();
    for (int batch = 0; batch < batches; batch++) {
      long due = begun + batch * 1_000_000L * BATCH;
      TimeUnit.NANOSECONDS.sleep(Math.max(0, due - System.nanoTime()));
      putBatch(batch * BATCH, lease);
    }
    double rate = batches * BATCH / Figures.seconds(Figures.since(begun));
    assertTrue(rate >= 900, "void: only " + Math.round(rate) + " changes a second were made");
  }

  private static double queryMicros(Snapshot snapshot) {
    InstanceFilter filter = new InstanceFilter("Service7", ">=1.0 <2", "region1", "");
    int found = 0;
    int rounds = 200;
    long begun = System.nanoTime();
    for (int i = 0; i < rounds; i++) {
      found += new Query(snapshot, filter).findInstances().size();
    }
    double micros = (System.nanoTime() - begun) / 1_000.0 / rounds;
    assertTrue(found > 0);
    return micros;
  }

  /** How old a change is when it is told; a record says when it was written. */
  private static final class Delays implements InstanceListener {
    private final ConcurrentLinkedQueue<Long> millis = new ConcurrentLinkedQueue<>();
    private volatile int added;

    @Override
    public void added(Instance instance) {
      added++;
    }

    @Override
    public void changed(Instance before, Instance after) {
      millis.add(System.currentTimeMillis() - after.started().toEpochMilli());
    }

    @Override
    public void removed(Instance instance) {
      throw new AssertionError(instance + " was removed");
    }
  }
}
