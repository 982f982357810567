package io.skynet.runtime.transport;

import io.skynet.runtime.wire.Envelope;
import io.skynet.runtime.wire.MessageScanner;
import io.skynet.runtime.wire.WireLimits;
import java.util.ArrayList;
import java.util.List;

/** The messages that lie one after the other in bytes. */
final class Messages {

  private Messages() {}

  static List<Envelope> in(byte[] bytes) {
    List<Envelope> found = new ArrayList<>();
    MessageScanner scanner = new MessageScanner(WireLimits.DEFAULT);
    for (int at = 0; at < bytes.length; at = found.get(found.size() - 1).end()) {
      scanner.reset();
      Envelope envelope = new Envelope();
      envelope.parse(bytes, at, scanner.scan(bytes, at, bytes.length), scanner);
      found.add(envelope);
    }
    return found;
  }
}
