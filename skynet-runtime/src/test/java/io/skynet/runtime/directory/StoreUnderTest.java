package io.skynet.runtime.directory;

/** A store that directories share, and what a test can do to it behind their back. */
public interface StoreUnderTest extends AutoCloseable {

  /** What to give to a provider to join it. */
  String uri();

  /** Another directory on the same store. */
  Directory open(DirectorySettings settings);

  /** Puts what a stranger might put, under no lease. */
  void put(String key, String value);

  /** Deletes every key; leases and revisions go on. */
  void deleteAll();

  /** Puts an empty store, whose revisions begin anew, in the place of this one. */
  void replace();

  /** Takes the store away for a moment, without loss. */
  void restart();

  @Override
  void close();
}
