package io.skynet.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.runtime.directory.Await;
import io.skynet.runtime.directory.Directory;
import io.skynet.runtime.directory.DirectorySettings;
import io.skynet.runtime.directory.Instance;
import io.skynet.runtime.directory.InstanceState;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.msgpack.core.MessagePack;
import org.msgpack.core.MessageUnpacker;

/** How a service leaves, as callers see it that share no code with ours. */
@Timeout(60)
class LeavingTest {
  private static final String HELLO = "940000a7242f68656c6c6f9181a17601";
  private static final String HEARD = "9302a8242f676f6177617990";
  private static final String TOLD = "[2,\"$/goaway\",[30000]]";

  private final String uri = "mem:" + UUID.randomUUID();
  private final Directory directory = Directories.open(uri, DirectorySettings.DEFAULT);
  private final CountDownLatch release = new CountDownLatch(1);
  private final CountDownLatch hanging = new CountDownLatch(1);
  private Service service;
  private Thread stopping;

  @BeforeEach
  void start() throws Exception {
    ServiceConfig config = ServiceConfig.of(uri).withBind(new BindAddress("127.0.0.1", 0, 0));
    TestSkeleton skeleton =
        new TestSkeleton(
            call -> {
              String said = call.args(1).readString();
              if (said.equals("wait")) {
                hanging.countDown();
                release.await();
              }
              call.reply().writeString(said);
            });
    service = Service.create(config, skeleton).start(true);
    stopping = new Thread(service::stop);
  }

  @AfterEach
  void stop() {
    release.countDown();
    service.stop();
    directory.close();
  }

  private List<Instance> instances() {
    return directory.list("", Duration.ofSeconds(1)).instances();
  }

  private boolean isDraining() {
    return instances().stream().anyMatch(each -> each.state() == InstanceState.DRAINING);
  }

  /** A caller that says what a test wants, in hex. */
  private final class Caller implements AutoCloseable {
    private final Socket socket;
    private final MessageUnpacker in;

    Caller(String... first) throws IOException {
      int port = Integer.parseInt(service.address().replaceAll(".*:", ""));
      socket = new Socket(InetAddress.getLoopbackAddress(), port);
      in = MessagePack.newDefaultUnpacker(socket.getInputStream());
      for (String hex : first) {
        say(hex);
      }
    }

    void say(String hex) throws IOException {
      socket.getOutputStream().write(HexFormat.of().parseHex(hex));
    }

    String hear() throws IOException {
      return in.unpackValue().toString();
    }

    boolean isGone() throws IOException {
      return !in.hasNext();
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }

  /** {@code [0, id, "echo", [text]]}. */
  private static String echo(int id, String text) {
    String hex = HexFormat.of().formatHex(text.getBytes());
    return "9400%02xa46563686f91a%x%s".formatted(id, text.length(), hex);
  }

  @Test
  void goesOnUntilWhoSaidHelloHasSaidThatItHasHeard() throws Exception {
    try (Caller caller = new Caller(HELLO)) {
      assertTrue(caller.hear().startsWith("[1,0,null,{"));
      stopping.start();
      assertEquals(TOLD, caller.hear());
      assertTrue(isDraining(), "the directory first");
      for (int i = 1; i <= 3; i++) {
        caller.say(echo(i, "late"));
        assertEquals("[1," + i + ",null,\"late\"]", caller.hear());
      }
      caller.say(HEARD);
      assertTrue(caller.isGone());
      stopping.join();
      assertEquals(List.of(), instances());
    }
  }

  @Test
  void tellsThoseWhoComeWhileItIsLeaving() throws Exception {
    try (Caller first = new Caller(HELLO)) {
      first.hear();
      stopping.start();
      assertEquals(TOLD, first.hear());
      try (Caller second = new Caller(HELLO)) {
        second.hear();
        assertEquals(TOLD, second.hear());
        first.say(HEARD);
        second.say(HEARD);
        assertTrue(second.isGone());
      }
    }
  }

  /** A caller that is gone has turned elsewhere as well. */
  @Test
  void doesNotWaitForWhoIsGone() throws Exception {
    try (Caller caller = new Caller(HELLO)) {
      caller.hear();
      stopping.start();
      assertEquals(TOLD, caller.hear());
    }
    stopping.join();
    assertEquals(List.of(), instances());
  }

  @Test
  void answersLateCallsThatItIsLeavingAndFinishesThoseBefore() throws Exception {
    try (Caller caller = new Caller(HELLO)) {
      caller.hear();
      caller.say(echo(1, "wait"));
      hanging.await();
      stopping.start();
      assertEquals(TOLD, caller.hear());
      caller.say(HEARD);
      String answer = "";
      while (!answer.contains("DRAINING")) {
        caller.say(echo(2, "late"));
        answer = caller.hear();
      }
      assertTrue(isDraining(), "it is in the directory for as long as it has calls");
      release.countDown();
      assertEquals("[1,1,null,\"wait\"]", caller.hear());
      assertTrue(caller.isGone());
    }
  }

  /** It says hello and never heeds what it is told. */
  @Test
  @Tag("slow")
  void waitsFiveSecondsForWhoDoesNotSaySo() throws Exception {
    try (Caller caller = new Caller(HELLO)) {
      caller.hear();
      long begun = System.nanoTime();
      stopping.start();
      assertEquals(TOLD, caller.hear());
      assertTrue(caller.isGone());
      Duration took = Duration.ofNanos(System.nanoTime() - begun);
      assertTrue(took.compareTo(Duration.ofSeconds(5)) >= 0, took.toString());
      assertTrue(took.compareTo(Duration.ofSeconds(25)) < 0, took.toString());
    }
    Await.until("gone", () -> instances().isEmpty());
  }

  /** It may yet have to see in the directory that it should turn elsewhere. */
  @Test
  @Tag("slow")
  void servesAPlainCallerThatGoesOnForTwoSecondsAndThenNoMore() throws Exception {
    try (Caller caller = new Caller(echo(1, "wait"))) {
      hanging.await();
      long begun = System.nanoTime();
      stopping.start();
      String answer = "";
      String served = "[1,2,null,\"late\"]";
      while (!answer.contains("DRAINING")) {
        caller.say(echo(2, "late"));
        answer = caller.hear();
        assertTrue(answer.equals(served) || answer.startsWith("[1,2,\"DRAINING: "), answer);
      }
      Duration took = Duration.ofNanos(System.nanoTime() - begun);
      assertTrue(took.compareTo(Duration.ofSeconds(2)) >= 0, took.toString());
      assertTrue(took.compareTo(Duration.ofSeconds(10)) < 0, took.toString());
      assertTrue(isDraining());
      release.countDown();
      assertEquals("[1,1,null,\"wait\"]", caller.hear());
      assertTrue(caller.isGone());
    }
  }

  /** So much sooner that it cannot be the two seconds. */
  @Test
  void doesNotWaitForAPlainCallerThatIsSilent() throws Exception {
    try (Caller caller = new Caller(echo(1, "before"))) {
      assertEquals("[1,1,null,\"before\"]", caller.hear());
      long begun = System.nanoTime();
      stopping.start();
      stopping.join();
      Duration took = Duration.ofNanos(System.nanoTime() - begun);
      assertTrue(took.compareTo(Duration.ofSeconds(2)) < 0, took.toString());
      assertTrue(caller.isGone());
    }
  }
}
