package io.skynet.runtime.directory;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where instances stand in a store and what is written there: {@code
 * <root>/instances/<service>/<version>/<id>} and one JSON object of at most 4,096 bytes. Every
 * directory whose store can be shared reads and writes through this. Safe for all threads.
 */
public final class InstanceRecords {
  private final String root;
  private final SkippedRecords skipped = new SkippedRecords(InstanceRecords.class);

  /**
   * @param root what all keys begin with, such as {@code /skynet}
   */
  public InstanceRecords(String root) {
    this.root = root;
  }

  /**
   * What the keys of a service begin with; ends in a slash, so that Echo is not a prefix of Echoes.
   *
   * @param service exact name; empty for all
   * @throws IllegalArgumentException if it cannot be the name of a service
   */
  public String prefix(String service) {
    if (!service.isEmpty() && !InstanceRules.isName(service)) {
      throw new IllegalArgumentException(
          "'" + Printable.of(service) + "' cannot be the name of a service");
    }
    return root + "/instances/" + (service.isEmpty() ? "" : service + "/");
  }

  /** Where the instance stands. */
  public String key(Instance instance) {
    return prefix(instance.service()) + instance.version() + "/" + instance.id();
  }

  /**
   * What stands there.
   *
   * @throws IllegalArgumentException if a field breaks a rule or the record would be too large; the
   *     message says which
   */
  public byte[] encode(Instance instance) {
    return InstanceEncoder.encode(instance);
  }

  /**
   * Reads a record which anybody may have written.
   *
   * @return null if it is deleted, or not to be used; then the log has said why, once per revision
   */
  public @Nullable Instance read(StoreRecord stored) {
    byte[] value = stored.value();
    if (value == null) {
      return null;
    }
    try {
      Instance instance = InstanceDecoder.decode(value);
      if (key(instance).equals(stored.key())) {
        return instance;
      }
      skipped.report(stored, "it says that its key is " + key(instance));
    } catch (IllegalArgumentException e) {
      skipped.report(stored, String.valueOf(e.getMessage()));
    }
    return null;
  }

  /** Nobody connects to the instance, and the log says why, once. */
  void refused(Instance instance, String reason) {
    skipped.report(key(instance), instance, reason);
  }

  /** How many records, or revisions of one, were not to be used. */
  public long skipped() {
    return skipped.count();
  }

  /** The instances of a listing that has just been made. */
  public Snapshot snapshot(Listing listing) {
    List<Instance> instances =
        listing.records().stream().map(this::read).filter(Objects::nonNull).toList();
    return new Snapshot(listing.revision(), instances, 0);
  }

  @Override
  public String toString() {
    return "records under " + prefix("");
  }
}
