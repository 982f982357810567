package io.skynet.runtime.client;

import io.skynet.runtime.directory.Snapshot;
import io.skynet.runtime.directory.View;
import io.skynet.runtime.rpc.RpcMethod;
import org.jspecify.annotations.Nullable;

/**
 * Why a pool calls whom it calls, by what its view shows now. The view has locks of its own, so it
 * is asked without the pool's.
 */
final class Reasons {
  private final Pool pool;
  private final View view;

  Reasons(Pool pool, View view) {
    this.pool = pool;
    this.view = view;
  }

  /** Why each instance is called or not, for calls of the method or of any. */
  Explanation explain(@Nullable RpcMethod method) {
    Snapshot snapshot = view.snapshot();
    synchronized (pool) {
      return pool.explain(snapshot, method);
    }
  }

  /** How many instances each of the filters leaves. */
  String noInstance() {
    return Candidates.describe(view.snapshot(), pool.filter());
  }

  /** What keeps calls of the method from being sent. */
  String waitingFor(RpcMethod method) {
    return pool.waitingFor() + explain(method).brief();
  }

  /** Whether the view knows of an instance that its thread has yet to tell us of. */
  boolean isUntold() {
    Snapshot snapshot = view.snapshot();
    return snapshot.instances().stream()
        .anyMatch(each -> pool.isWanted(each) && !snapshot.suspects().contains(each.id()));
  }

  @Override
  public String toString() {
    return "reasons of " + pool;
  }
}
