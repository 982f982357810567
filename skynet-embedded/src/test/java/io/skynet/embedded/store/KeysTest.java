package io.skynet.embedded.store;

import static io.skynet.embedded.store.ShortStore.assertRefused;
import static io.skynet.embedded.store.ShortStore.bytes;
import static io.skynet.embedded.store.ShortStore.deleting;
import static io.skynet.embedded.store.ShortStore.putting;
import static io.skynet.embedded.store.ShortStore.ranging;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.ByteString;
import io.etcd.jetcd.api.KeyValue;
import io.etcd.jetcd.api.RangeRequest.SortOrder;
import io.etcd.jetcd.api.RangeRequest.SortTarget;
import io.etcd.jetcd.api.RangeResponse;
import io.skynet.embedded.store.StoreException.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeysTest {
  private final ShortStore store = new ShortStore();

  @Test
  void countsVersionsAndRevisions() {
    assertEquals(1, store.revision());
    assertEquals(2, store.put("a", "1"));
    assertEquals(3, store.put("a", "2"));
    KeyValue key = store.get("a");
    assertEquals(
        List.of(2L, 3L, 2L),
        List.of(key.getCreateRevision(), key.getModRevision(), key.getVersion()));
    store.delete("a");
    store.put("a", "3");
    assertEquals(1, store.get("a").getVersion());
    assertEquals(5, store.get("a").getCreateRevision());
  }

  @Test
  void deletingNothingIsNoRevision() {
    assertEquals(0, store.delete("a"));
    assertEquals(1, store.revision());
  }

  @Test
  void knowsRangesPrefixesAndAllKeys() {
    for (String key : List.of("a", "b/1", "b/2", "c")) {
      store.put(key, "");
    }
    assertEquals(List.of("b/1=", "b/2="), store.range(ranging("b/", "b0")));
    assertEquals(List.of("b/2=", "c="), store.range(ranging("b/2", "\0")));
    assertEquals(List.of(), store.range(ranging("c", "a")));
    assertEquals(List.of("a="), store.range(ranging("a", "")));
  }

  @Test
  void comparesKeysAsUnsignedBytes() {
    ByteString high = ByteString.copyFrom(new byte[] {(byte) 0xff});
    store.put("a", "low");
    store.store.put(putting("", "high").setKey(high).build());
    assertEquals(high, store.store.range(ranging("\0", "\0").build()).getKvs(1).getKey());
  }

  @Test
  void limitsAfterSortingAndSaysThatThereIsMore() {
    store.put("a", "3");
    store.put("b", "1");
    store.put("c", "2");
    RangeResponse page =
        store.store.range(
            ranging("\0", "\0")
                .setLimit(2)
                .setSortTarget(SortTarget.VALUE)
                .setSortOrder(SortOrder.DESCEND)
                .build());
    assertEquals(bytes("a"), page.getKvs(0).getKey());
    assertEquals(bytes("c"), page.getKvs(1).getKey());
    assertTrue(page.getMore());
    assertEquals(3, page.getCount());
    assertFalse(store.store.range(ranging("\0", "\0").setLimit(3).build()).getMore());
  }

  @Test
  void picksByRevisions() {
    store.put("a", "");
    store.put("b", "");
    store.put("a", "");
    assertEquals(List.of("a="), store.range(ranging("\0", "\0").setMinModRevision(4)));
    assertEquals(List.of("b="), store.range(ranging("\0", "\0").setMaxModRevision(3)));
    assertEquals(List.of("b="), store.range(ranging("\0", "\0").setMinCreateRevision(3)));
    assertEquals(List.of("a="), store.range(ranging("\0", "\0").setMaxCreateRevision(2)));
  }

  @Test
  void leavesOutValuesOrAll() {
    store.put("a", "1");
    assertEquals(List.of("a="), store.range(ranging("a", "").setKeysOnly(true)));
    RangeResponse count = store.store.range(ranging("a", "").setCountOnly(true).build());
    assertEquals(1, count.getCount());
    assertEquals(0, count.getKvsCount());
  }

  @Test
  void givesBackWhatWasBefore() {
    store.put("a", "1");
    assertEquals(
        bytes("1"),
        store.store.put(putting("a", "2").setPrevKv(true).build()).getPrevKv().getValue());
    assertFalse(store.store.put(putting("b", "").setPrevKv(true).build()).hasPrevKv());
    assertEquals(
        2, store.store.deleteRange(deleting("\0", "\0").setPrevKv(true).build()).getPrevKvsCount());
  }

  @Test
  void keepsTheValueOrTheLeaseIfAsked() {
    store.grant(9, 60);
    store.put("a", "1", 9);
    store.store.put(putting("a", "2").setIgnoreLease(true).build());
    assertEquals(9, store.get("a").getLease());
    store.store.put(putting("a", "").setIgnoreValue(true).build());
    assertEquals(bytes("2"), store.get("a").getValue());
    assertEquals(0, store.get("a").getLease());
  }

  @Test
  void refusesWhatMakesNoSense() {
    assertRefused(Reason.EMPTY_KEY, () -> store.put("", "1"));
    assertRefused(Reason.EMPTY_KEY, () -> store.range(ranging("", "")));
    assertRefused(Reason.EMPTY_KEY, () -> store.delete(""));
    assertRefused(
        Reason.VALUE_PROVIDED,
        () -> store.store.put(putting("a", "1").setIgnoreValue(true).build()));
    assertRefused(
        Reason.LEASE_PROVIDED,
        () -> store.store.put(putting("a", "1").setIgnoreLease(true).setLease(1).build()));
    assertRefused(
        Reason.KEY_NOT_FOUND, () -> store.store.put(putting("a", "").setIgnoreValue(true).build()));
    assertRefused(Reason.LEASE_NOT_FOUND, () -> store.put("a", "1", 4711));
    assertEquals(1, store.revision());
  }

  @Test
  void refusesWhatIsTooLarge() {
    ShortStore small = new ShortStore(new Limits(10, 1000, 100, 60));
    assertRefused(Reason.REQUEST_TOO_LARGE, () -> small.put("a", "x".repeat(60)));
    small.put("a", "x".repeat(40));
    small.put("a", "y".repeat(40));
    assertRefused(Reason.NO_SPACE, () -> small.put("b", "x".repeat(50)));
    small.delete("a");
    small.put("b", "x".repeat(50));
  }
}
