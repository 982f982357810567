package io.skynet.runtime.directory.etcd;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says what keeps going wrong, but not the same thing twice in a row. That etcd is away is not said
 * here: {@link Contact} does so, once for all. Not safe for threads.
 */
final class Complaint {
  private static final Logger LOG = LoggerFactory.getLogger(EtcdDirectory.class);

  private @Nullable String last;

  void about(Object what, Exception failure) {
    EtcdFault fault = EtcdFault.of(failure);
    if (fault.kind() == EtcdFault.Kind.AWAY || fault.reason().equals(last)) {
      LOG.debug("{}: {}", what, fault.reason());
      return;
    }
    last = fault.reason();
    boolean mine = failure instanceof RuntimeException; // a bug: its stack trace is of use
    LOG.warn("{}: {}. Trying again", what, last, mine ? failure : null);
  }

  void settle() {
    last = null;
  }

  @Override
  public String toString() {
    return last == null ? "no complaint" : last;
  }
}
