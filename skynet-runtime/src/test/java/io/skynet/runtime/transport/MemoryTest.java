package io.skynet.runtime.transport;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.directory.Await;
import io.skynet.runtime.rpc.Threading;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What bytes cost a server with a small heap: at most twice their number, and 2 MiB. */
@Tag("slow")
@Timeout(120)
class MemoryTest {
  private static final long ALLOWANCE = 2 << 20;

  private static Bombed server;

  private final List<Socket> peers = new ArrayList<>();
  private Socket good;

  @BeforeAll
  static void start() throws Exception {
    server = Bombed.start(Threading.NON_BLOCKING);
  }

  @AfterAll
  static void end() throws Exception {
    server.end();
  }

  @BeforeEach
  void connect() throws Exception {
    good = server.connect();
  }

  @AfterEach
  void isWell() throws Exception {
    EchoServer.assertServed(good);
    assertFalse(server.log().contains("Error"), server.log());
    good.close();
    for (Socket peer : peers) {
      peer.close();
    }
  }

  private void connect(int count) throws Exception {
    for (int i = 0; i < count; i++) {
      peers.add(server.connect());
    }
  }

  private void assertHolds(long before, long received) throws Exception {
    long growth = server.heldBytes() - before;
    assertTrue(
        growth <= 2 * received + ALLOWANCE,
        () -> received + " bytes came, and " + growth + " more are held");
  }

  @Test
  void holdsOfUnfinishedMessagesAtMostTwiceWhatHasCome() throws Exception {
    byte[] unfinished = ByteText.parse("94 00 01 a4 'take' 91 c6 00 3f ff f0 (00)*1100000");
    connect(20);
    long before = server.heldBytes();
    long sent = 0;
    for (Socket peer : peers) {
      assertTrue(Bombed.send(peer, unfinished));
      sent += unfinished.length;
    }
    long all = sent;
    Await.until("all of it has come", () -> server.heldBytes() - before >= all);
    assertHolds(before, sent);
    EchoServer.assertServed(good);
  }

  /** And no more while they trickle in. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "dd 7f ff ff ff",
        "94 00 01 a4 'take' 91 dd 00 3f ff f0",
        "94 00 01 a4 'take' 91 df 00 1f ff f0",
        "94 00 01 a4 'take' 91 db 00 3f ff f0",
        "94 00 01 a4 'take' 91 c6 00 3f ff f0",
        "94 00 01 a4 'take' 91 c9 00 3f ff f0 01",
        "94 00 01 a4 'take' 91 (dd 00 00 0f ff)*60",
        "(91)*3000"
      })
  void holdsNothingForWhatIsOnlyAnnounced(String bomb) throws Exception {
    byte[] bytes = ByteText.parse(bomb);
    connect(100);
    long before = server.heldBytes();
    for (Socket peer : peers) {
      Bombed.send(peer, bytes);
    }
    EchoServer.assertServed(good);
    assertHolds(before, (long) bytes.length * peers.size());
  }

  /** Sixty kilobytes of requests ask for six gigabytes of replies, which nobody reads. */
  @Test
  void queuesNoMoreRepliesThanItsLimit() throws Exception {
    byte[] requests = ByteText.parse("(94 00 01 a4 'blow' 91 ce 00 10 00 00)*4000");
    connect(2);
    long before = server.heldBytes();
    for (Socket peer : peers) {
      assertTrue(Bombed.send(peer, requests));
    }
    EchoServer.assertServed(good);
    // Of each the megabyte that may wait, and the reply that went over it.
    long replies = peers.size() * 2L << 20;
    assertHolds(before, peers.size() * (long) requests.length + replies / 2);
  }

  /** More than there is memory for. */
  @Test
  void survivesMoreThanItCanHold() throws Exception {
    byte[] unfinished = new byte[4_000_000];
    byte[] head = ByteText.parse("94 00 01 a4 'take' 91 c6 00 3f ff f0");
    System.arraycopy(head, 0, unfinished, 0, head.length);
    Arrays.fill(unfinished, head.length, unfinished.length, (byte) 1);
    connect(120);
    for (Socket peer : peers) {
      Bombed.send(peer, unfinished);
    }
    EchoServer.assertServed(good);
  }

  /**
   * Replies that nobody reads are, all together, no more than there is memory for, so that nothing
   * has to wait for some. This takes 4 s; without that limit it took 95 s.
   */
  @Test
  void servesWhileManyAskAndNeverRead() throws Exception {
    byte[] requests = ByteText.parse("(94 00 01 a4 'blow' 91 ce 00 0f 00 00)*8");
    long began = System.nanoTime();
    for (int i = 0; i < 300; i++) {
      peers.add(server.connectDeaf());
      Bombed.send(peers.get(i), requests);
    }
    EchoServer.assertServed(good);
    long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began);
    assertTrue(seconds < 30, () -> "they and their neighbour took " + seconds + " s");
  }
}
