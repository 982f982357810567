package io.skynet.runtime.directory.etcd;

import io.etcd.jetcd.Watch;
import io.etcd.jetcd.watch.WatchEvent;
import io.etcd.jetcd.watch.WatchResponse;
import io.grpc.Status;
import io.skynet.runtime.directory.Replica;
import io.skynet.runtime.directory.StoreRecord;
import java.util.List;

/**
 * Passes on what one watch brings, until its first error: what jetcd brings after that may have
 * holes. Never blocks and never throws, since either would harm every other watch of the client.
 */
final class WatchEvents implements Watch.Listener {
  private final WatchLoop loop;
  private final Replica replica;
  private final int generation;
  private volatile boolean over;

  WatchEvents(WatchLoop loop, Replica replica, int generation) {
    this.loop = loop;
    this.replica = replica;
    this.generation = generation;
  }

  @Override
  public void onNext(WatchResponse response) {
    if (over) {
      return;
    }
    try {
      List<StoreRecord> events = response.getEvents().stream().map(WatchEvents::event).toList();
      boolean created = response.isCreatedNotify();
      replica.execute(
          () -> {
            if (created) {
              loop.created(generation);
            }
            loop.changed(generation, events);
          });
    } catch (RuntimeException | Error e) {
      onError(e);
    }
  }

  private static StoreRecord event(WatchEvent event) {
    return event.getEventType() == WatchEvent.EventType.DELETE
        ? EtcdStore.deleted(event.getKeyValue())
        : EtcdStore.present(event.getKeyValue());
  }

  @Override
  public void onError(Throwable failure) {
    if (!over) {
      over = true;
      EtcdFault fault = EtcdFault.of(failure);
      replica.execute(() -> loop.lost(generation, fault));
    }
  }

  @Override
  public void onCompleted() {
    onError(Status.UNAVAILABLE.withDescription("the watch was ended").asException());
  }

  @Override
  public String toString() {
    return "events of " + loop;
  }
}
