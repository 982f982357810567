package io.skynet.runtime.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class PublicationTest {
  private static final Duration SOON = Duration.ofSeconds(10);
  private static final Duration NOW = Duration.ZERO;

  private final List<InstanceState> heard = new CopyOnWriteArrayList<>();

  @Test
  void itIsAwaitedUntilTheWantedStateIsShown() throws Exception {
    try (Publication publication = new Publication(Sample.echo("one"), heard::add)) {
      assertFalse(publication.await(NOW));
      publication.shown(InstanceState.REGISTERED);
      assertTrue(publication.await(NOW));
      publication.want(InstanceState.DRAINING);
      assertFalse(publication.await(NOW));
      Thread other = new Thread(() -> publication.shown(InstanceState.DRAINING));
      other.start();
      assertTrue(publication.await(SOON));
      other.join();
      publication.gone();
      assertFalse(publication.await(NOW));
    }
  }

  @Test
  void theListenerHearsOfAStateOnceAndOnItsOwnThread() {
    List<Thread> threads = new CopyOnWriteArrayList<>();
    try (Publication publication =
        new Publication(
            Sample.echo("one"),
            state -> {
              heard.add(state);
              threads.add(Thread.currentThread());
              throw new IllegalStateException("thrown by a test");
            })) {
      publication.shown(InstanceState.REGISTERED);
      publication.gone();
      publication.shown(InstanceState.REGISTERED);
      publication.shown(InstanceState.DRAINING);
    }
    Await.until("both", () -> heard.size() == 2);
    assertEquals(List.of(InstanceState.REGISTERED, InstanceState.DRAINING), heard);
    assertFalse(threads.contains(Thread.currentThread()));
  }
}
