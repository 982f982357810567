package io.skynet.embedded.store;

import static io.skynet.embedded.store.ShortStore.assertRefused;
import static io.skynet.embedded.store.ShortStore.put;
import static io.skynet.embedded.store.ShortStore.putting;
import static io.skynet.embedded.store.ShortStore.watching;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.etcd.jetcd.api.TxnRequest;
import io.etcd.jetcd.api.WatchCreateRequest.FilterType;
import io.etcd.jetcd.api.WatchResponse;
import io.skynet.embedded.store.StoreException.Reason;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WatchTest {
  private final ShortStore store = new ShortStore();

  @Test
  void startsWithWhatComesNext() {
    store.put("a", "1");
    Watch watch = store.watch(watching("a", "", 0));
    assertEquals(2, watch.header().getRevision());
    assertEquals(List.of(), store.poll(watch));
    store.put("a", "2");
    store.put("b", "2");
    store.delete("a");
    assertEquals(List.of("PUT a=2", "DELETE a="), store.poll(watch));
    assertEquals(List.of(), store.poll(watch));
  }

  @Test
  void replaysFromARevision() {
    store.put("a", "1");
    store.put("a", "2");
    store.put("a", "3");
    assertEquals(List.of("PUT a=2", "PUT a=3"), store.poll(store.watch(watching("a", "", 3))));
    assertEquals(3, store.poll(store.watch(watching("a", "", 1))).size());
  }

  @Test
  void waitsForTheFuture() {
    Watch watch = store.watch(watching("a", "", 5));
    store.put("a", "2");
    store.put("a", "3");
    assertEquals(List.of(), store.poll(watch));
    assertEquals(3, store.store.progress(watch).getRevision());
    store.put("a", "4");
    store.put("a", "5");
    assertEquals(List.of("PUT a=5"), store.poll(watch));
    assertEquals(5, store.store.progress(watch).getRevision());
  }

  @Test
  void filtersAndTellsWhatWasBefore() {
    store.put("a", "1");
    Watch noPuts = store.watch(watching("a", "", 0).addFilters(FilterType.NOPUT).setPrevKv(true));
    Watch noDeletes =
        store.watch(watching("a", "", 0).addFilters(FilterType.NODELETE).setPrevKv(true));
    store.put("a", "2");
    store.delete("a");
    assertEquals(List.of("DELETE a= was 2"), store.poll(noPuts));
    assertEquals(List.of("PUT a=2 was 1"), store.poll(noDeletes));
  }

  @Test
  void neverPartsTheEventsOfARevision() {
    Watch watch = store.watch(watching("\0", "\0", 0));
    store.put("a", "1");
    store.store.txn(
        TxnRequest.newBuilder()
            .addSuccess(put(putting("b", "2")))
            .addSuccess(put(putting("c", "2")))
            .build());
    assertHeaderAndEvents(2, 1, store.store.poll(watch, 1));
    assertHeaderAndEvents(3, 2, store.store.poll(watch, 1));
    assertNull(store.store.poll(watch, 1));
  }

  private static void assertHeaderAndEvents(long revision, int events, WatchResponse response) {
    assertEquals(revision, response.getHeader().getRevision());
    assertEquals(events, response.getEventsCount());
  }

  @Test
  void isCanceledIfItStartsBeforeTheCompaction() {
    store.put("a", "1");
    store.put("a", "2");
    store.put("a", "3");
    store.compact(3);
    WatchResponse told = store.store.poll(store.watch(watching("a", "", 2)), 1);
    assertTrue(told.getCanceled());
    assertEquals(3, told.getCompactRevision());
    assertEquals(2, store.poll(store.watch(watching("a", "", 3))).size());
  }

  @Test
  void isNotHurtByACompactionThatComesAfter() {
    Watch watch = store.watch(watching("a", "", 0));
    store.put("a", "1");
    store.put("a", "2");
    store.compact(3);
    assertEquals(List.of("PUT a=1", "PUT a=2"), store.poll(watch));
  }

  @Test
  void isCanceledWhenTheHistoryHasOvertakenIt() {
    ShortStore small = new ShortStore(new Limits(3, 1 << 20, 1 << 20, 1 << 20));
    Watch watch = small.watch(watching("a", "", 0));
    for (int revision = 2; revision <= 5; revision++) {
      small.put("a", "");
    }
    WatchResponse told = small.store.poll(watch, 1);
    assertTrue(told.getCanceled());
    assertEquals(3, told.getCompactRevision());
  }

  @Test
  void refusesARangeWithoutKeys() {
    assertRefused(Reason.EMPTY_RANGE, () -> store.watch(watching("b", "a", 0)));
  }

  @Test
  void commitsAreTold() {
    AtomicInteger commits = new AtomicInteger();
    store.store.addCommitListener(commits::incrementAndGet);
    store.put("a", "1");
    store.delete("b");
    assertEquals(1, commits.get());
  }
}
