package io.skynet.embedded.store;

import static io.skynet.embedded.store.ShortStore.assertRefused;
import static io.skynet.embedded.store.ShortStore.bytes;
import static io.skynet.embedded.store.ShortStore.delete;
import static io.skynet.embedded.store.ShortStore.put;
import static io.skynet.embedded.store.ShortStore.putting;
import static io.skynet.embedded.store.ShortStore.ranging;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.etcd.jetcd.api.Compare;
import io.etcd.jetcd.api.Compare.CompareResult;
import io.etcd.jetcd.api.Compare.CompareTarget;
import io.etcd.jetcd.api.RequestOp;
import io.etcd.jetcd.api.TxnRequest;
import io.etcd.jetcd.api.TxnResponse;
import io.skynet.embedded.store.StoreException.Reason;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TxnTest {
  private final ShortStore store = new ShortStore();

  @Test
  void changesEverythingAtOneRevision() {
    TxnResponse done = txn(put(putting("a", "1")), put(putting("b", "1")));
    assertTrue(done.getSucceeded());
    assertEquals(2, done.getHeader().getRevision());
    assertEquals(2, store.get("a").getModRevision());
    assertEquals(2, store.get("b").getModRevision());
  }

  @Test
  void readsWhatItWrote() {
    RequestOp read = RequestOp.newBuilder().setRequestRange(ranging("a", "")).build();
    TxnResponse done = txn(read, put(putting("a", "1")), read);
    assertEquals(0, done.getResponses(0).getResponseRange().getCount());
    assertEquals(1, done.getResponses(0).getResponseRange().getHeader().getRevision());
    assertEquals(1, done.getResponses(2).getResponseRange().getCount());
    assertEquals(2, done.getResponses(2).getResponseRange().getHeader().getRevision());
  }

  @Test
  void readsAnOldRevisionPastItsOwnWrites() {
    store.put("a", "old");
    RequestOp read =
        RequestOp.newBuilder().setRequestRange(ranging("a", "").setRevision(2)).build();
    TxnResponse done = txn(put(putting("a", "new")), read);
    assertEquals(bytes("old"), done.getResponses(1).getResponseRange().getKvs(0).getValue());
  }

  @Test
  void comparesEveryTarget() {
    store.put("a", "m");
    store.put("a", "m");
    Compare.Builder version = compare(CompareTarget.VERSION);
    assertTrue(holds(version.setResult(CompareResult.EQUAL).setVersion(2)));
    assertFalse(holds(version.setResult(CompareResult.NOT_EQUAL)));
    assertTrue(holds(compare(CompareTarget.CREATE).setCreateRevision(2)));
    Compare.Builder mod = compare(CompareTarget.MOD).setModRevision(2);
    assertTrue(holds(mod.setResult(CompareResult.GREATER)));
    assertFalse(holds(mod.setResult(CompareResult.LESS)));
    assertTrue(holds(compare(CompareTarget.VALUE).setValue(bytes("m"))));
    assertTrue(
        holds(
            compare(CompareTarget.VALUE).setResult(CompareResult.LESS).setValue(bytes("\u00e4"))));
  }

  @Test
  void aMissingKeyHasVersionZeroAndNoValue() {
    assertTrue(holds(compare(CompareTarget.VERSION).setVersion(0)));
    assertFalse(holds(compare(CompareTarget.VALUE)));
    assertFalse(holds(compare(CompareTarget.VALUE).setResult(CompareResult.NOT_EQUAL)));
  }

  @Test
  void comparesEveryKeyOfARange() {
    store.put("a1", "x");
    store.put("a2", "y");
    Compare.Builder all = compare(CompareTarget.VERSION).setRangeEnd(bytes("b")).setVersion(1);
    assertTrue(holds(all));
    store.put("a2", "y");
    assertFalse(holds(all));
  }

  @Test
  void nestedConditionsAreAboutTheTimeBefore() {
    TxnRequest nested =
        TxnRequest.newBuilder()
            .addCompare(compare(CompareTarget.VERSION).setVersion(0))
            .addSuccess(put(putting("b", "was missing")))
            .addFailure(put(putting("b", "was there")))
            .build();
    TxnResponse done =
        txn(put(putting("a", "1")), RequestOp.newBuilder().setRequestTxn(nested).build());
    assertTrue(done.getResponses(1).getResponseTxn().getSucceeded());
    assertEquals(List.of("a=1", "b=was missing"), store.all());
    assertEquals(2, store.revision());
  }

  @Test
  void changesNothingIfAnyPartIsRefused() {
    assertRefused(
        Reason.LEASE_NOT_FOUND,
        () -> txn(put(putting("a", "1")), put(putting("b", "1").setLease(4711))));
    assertEquals(List.of(), store.all());
    assertEquals(1, store.revision());
  }

  @Test
  void refusesToWriteAKeyTwice() {
    assertDuplicate(put(putting("a", "1")), put(putting("a", "2")));
    assertDuplicate(put(putting("b", "1")), delete("a", "c"));
    assertDuplicate(delete("a", "c"), put(putting("b", "1")));
    assertDuplicate(put(putting("a", "1")), nested(put(putting("a", "2"))));
    assertDuplicate(nested(delete("a", "c")), put(putting("b", "2")));
    txn(delete("a", "c"), delete("b", "d"), put(putting("e", "1")));
  }

  @Test
  void branchesOfANestedTransactionMayWriteTheSameKey() {
    TxnRequest either =
        TxnRequest.newBuilder()
            .addSuccess(put(putting("a", "1")))
            .addFailure(put(putting("a", "2")))
            .build();
    txn(RequestOp.newBuilder().setRequestTxn(either).build());
    assertEquals(List.of("a=1"), store.all());
  }

  @Test
  void refusesTooManyOperations() {
    List<RequestOp> operations = Collections.nCopies(129, delete("a", ""));
    assertRefused(
        Reason.TOO_MANY_OPERATIONS,
        () -> store.store.txn(TxnRequest.newBuilder().addAllFailure(operations).build()));
  }

  @Test
  void refusesToCompareLeases() {
    assertRefused(Reason.NOT_OFFERED, () -> holds(compare(CompareTarget.MOD).setTargetValue(4)));
  }

  private void assertDuplicate(RequestOp... operations) {
    assertRefused(Reason.DUPLICATE_KEY, () -> txn(operations));
  }

  private static RequestOp nested(RequestOp... operations) {
    return RequestOp.newBuilder()
        .setRequestTxn(TxnRequest.newBuilder().addAllSuccess(List.of(operations)))
        .build();
  }

  private TxnResponse txn(RequestOp... operations) {
    return store.store.txn(TxnRequest.newBuilder().addAllSuccess(List.of(operations)).build());
  }

  private static Compare.Builder compare(CompareTarget target) {
    return Compare.newBuilder().setKey(bytes("a")).setTarget(target);
  }

  private boolean holds(Compare.Builder compare) {
    return store.store.txn(TxnRequest.newBuilder().addCompare(compare).build()).getSucceeded();
  }
}
