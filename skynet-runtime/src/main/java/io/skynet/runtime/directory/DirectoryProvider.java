package io.skynet.runtime.directory;

/**
 * Opens the directories of one URI scheme. Providers are found by {@link java.util.ServiceLoader},
 * once, when a directory is opened.
 */
public interface DirectoryProvider {

  /** The scheme, without its colon: {@code etcd}. */
  String scheme();

  /**
   * Checks a URI without opening anything.
   *
   * @throws IllegalArgumentException if it cannot be read; the message says what is expected
   */
  default void check(String uri) {}

  /**
   * Opens a directory. Does not wait for it to answer.
   *
   * @param uri the whole URI
   * @throws IllegalArgumentException if the URI cannot be read; the message says what is expected
   * @throws DirectoryException if the directory cannot be opened
   */
  Directory open(String uri, DirectorySettings settings);
}
