package io.skynet.runtime.transport;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs what peers do wrong: one line per address and minute, so that a hostile one cannot fill the
 * disk. Remembers the thousand addresses that complained last. Safe for all threads.
 */
final class Complaints {
  private static final Logger log = LoggerFactory.getLogger(Complaints.class);
  private static final long PAUSE_NANOS = TimeUnit.MINUTES.toNanos(1);
  private static final int REMEMBERED = 1_000;

  private final Map<Object, Long> lastByAddress =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Long> eldest) {
          return size() > REMEMBERED;
        }
      };

  /** The connection from there is closed. */
  void about(SocketAddress peer, String problem) {
    say("closing the connection", peer, problem);
  }

  /** A call from there that nobody waits for an answer to is not run. */
  void aboutLost(SocketAddress peer, String problem) {
    say("dropping a call without a reply", peer, problem);
  }

  /** Nobody can be let in at the port, which tries again every second. */
  void aboutPort(SocketAddress port, String problem) {
    if (isDue(port, System.nanoTime())) {
      log.warn(
          "no connection can be let in at {}: {}. Trying again every second; those who wait keep"
              + " their place",
          port,
          problem);
    }
  }

  private void say(String consequence, SocketAddress peer, String problem) {
    if (isDue(peer, System.nanoTime())) {
      log.warn("{} from {}: {}", consequence, peer, problem);
    } else {
      log.debug("{} from {}: {}", consequence, peer, problem);
    }
  }

  synchronized boolean isDue(SocketAddress peer, long now) {
    Object address = peer instanceof InetSocketAddress inet ? inet.getAddress() : peer;
    Long last = lastByAddress.get(address);
    if (last != null && now - last < PAUSE_NANOS) {
      return false;
    }
    lastByAddress.put(address, now);
    return true;
  }
}
