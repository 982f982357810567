package io.skynet.runtime.directory;

/**
 * Opens {@code mem:} and {@code mem:name}: a directory in this JVM, without sockets. All that are
 * opened under one name are the same directory until the last of them is closed.
 */
public final class MemProvider implements DirectoryProvider {

  @Override
  public String scheme() {
    return "mem";
  }

  @Override
  public Directory open(String uri, DirectorySettings settings) {
    String name = uri.startsWith("mem:") ? uri.substring("mem:".length()) : "?";
    if (!name.isEmpty() && !InstanceRules.isName(name)) {
      throw new IllegalArgumentException(
          "expected mem: or mem:<name> with a name of letters, digits and ._+-, found '"
              + Printable.of(uri)
              + "'");
    }
    return new MemDirectory(name, MemStores.acquire(name), settings);
  }
}
