package io.skynet.embedded.store;

import static io.skynet.embedded.store.ShortStore.assertRefused;
import static io.skynet.embedded.store.ShortStore.bytes;
import static io.skynet.embedded.store.ShortStore.watching;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.etcd.jetcd.api.LeaseGrantRequest;
import io.etcd.jetcd.api.LeaseTimeToLiveResponse;
import io.skynet.embedded.store.StoreException.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeaseTest {
  private final ShortStore store = new ShortStore();

  @Test
  void choosesAnId() {
    LeaseGrantRequest request = LeaseGrantRequest.newBuilder().setTTL(10).build();
    long first = store.store.grant(request).getID();
    assertNotEquals(0, first);
    assertNotEquals(first, store.store.grant(request).getID());
  }

  @Test
  void raisesTheTtlToTheLeastAndLimitsIt() {
    assertEquals(2, store.grant(1, 1));
    assertEquals(2, store.grant(2, -5));
    assertEquals(9_000_000_000L, store.grant(3, 9_000_000_000L));
    assertEquals(8_999_999_999L, after(1, 3).getTTL());
    assertRefused(Reason.TTL_TOO_LARGE, () -> store.grant(4, 9_000_000_001L));
    assertRefused(Reason.LEASE_EXISTS, () -> store.grant(3, 5));
  }

  @Test
  void endsWithItsKeysAtOneRevision() {
    store.grant(1, 5);
    store.put("b", "1", 1);
    store.put("a", "1", 1);
    store.put("kept", "1");
    Watch watch = store.watch(watching("\0", "\0", 0));
    store.pass(4.999);
    assertEquals(3, store.all().size());
    store.pass(0.001);
    assertEquals(List.of("kept=1"), store.all());
    assertEquals(5, store.revision());
    assertEquals(List.of("DELETE a=", "DELETE b="), store.poll(watch));
    assertEquals(-1, store.timeToLive(1).getTTL());
    store.grant(1, 5);
  }

  @Test
  void goesOnWhenKeptAlive() {
    store.grant(1, 5);
    store.put("a", "1", 1);
    store.pass(4);
    assertEquals(5, store.keepAlive(1));
    store.pass(4);
    assertEquals(List.of("a=1"), store.all());
    store.pass(1);
    assertEquals(0, store.keepAlive(1));
    assertEquals(0, store.keepAlive(4711));
  }

  @Test
  void isOfNoUseOnceItsTimeIsUp() {
    store.grant(1, 5);
    store.passUnnoticed(5);
    assertEquals(0, store.keepAlive(1));
    assertEquals(-1, store.timeToLive(1).getTTL());
    assertRefused(Reason.LEASE_NOT_FOUND, () -> store.put("a", "1", 1));
  }

  @Test
  void tellsItsTimeAndKeys() {
    store.grant(1, 5);
    store.put("b", "1", 1);
    store.put("a", "1", 1);
    LeaseTimeToLiveResponse told = after(1.5, 1);
    assertEquals(3, told.getTTL());
    assertEquals(5, told.getGrantedTTL());
    assertEquals(List.of(bytes("a"), bytes("b")), told.getKeysList());
  }

  @Test
  void forgetsAKeyThatWasDeletedOrPutUnderAnother() {
    store.grant(1, 5);
    store.grant(2, 60);
    store.put("a", "1", 1);
    store.put("a", "2", 2);
    store.put("b", "1", 1);
    store.delete("b");
    store.put("b", "2");
    assertEquals(List.of(), store.timeToLive(1).getKeysList());
    store.pass(5);
    assertEquals(List.of("a=2", "b=2"), store.all());
  }

  @Test
  void isRevokedWithItsKeys() {
    store.grant(1, 5);
    store.put("a", "1", 1);
    store.revoke(1);
    assertEquals(List.of(), store.all());
    assertEquals(3, store.revision());
    assertRefused(Reason.LEASE_NOT_FOUND, () -> store.revoke(1));
    store.grant(2, 5);
    store.revoke(2);
    assertEquals(3, store.revision());
  }

  private LeaseTimeToLiveResponse after(double seconds, long id) {
    store.pass(seconds);
    return store.timeToLive(id);
  }
}
