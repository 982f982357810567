package io.skynet.sky.cluster;

/**
 * Which directory a command line is about, and who says so.
 *
 * @param uri of the directory, or {@code host:port[,host:port]} of its etcd
 * @param origin what names it, for people: an option, a variable, a context
 * @param named whether anything does; otherwise it is the default
 */
public record Target(String uri, String origin, boolean named) {

  /** What is meant where nobody says anything: an embedded directory of this machine. */
  public static final Target DEFAULT = new Target("embedded:", "the default", false);

  /** One that is named. */
  public static Target named(String uri, String origin) {
    return new Target(uri, origin, true);
  }
}
