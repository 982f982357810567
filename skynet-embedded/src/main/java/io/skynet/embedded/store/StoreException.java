package io.skynet.embedded.store;

/** Says that a request was refused, and nothing was changed. */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why, with the text that etcd's clients know and compare. */
  public enum Reason {
    EMPTY_KEY("etcdserver: key is not provided"),
    KEY_NOT_FOUND("etcdserver: key not found"),
    VALUE_PROVIDED("etcdserver: value is provided"),
    LEASE_PROVIDED("etcdserver: lease is provided"),
    TOO_MANY_OPERATIONS("etcdserver: too many operations in txn request"),
    DUPLICATE_KEY("etcdserver: duplicate key given in txn request"),
    REQUEST_TOO_LARGE("etcdserver: request is too large"),
    COMPACTED("etcdserver: mvcc: required revision has been compacted"),
    FUTURE_REVISION("etcdserver: mvcc: required revision is a future revision"),
    NO_SPACE("etcdserver: mvcc: database space exceeded"),
    LEASE_NOT_FOUND("etcdserver: requested lease not found"),
    LEASE_EXISTS("etcdserver: lease already exists"),
    TTL_TOO_LARGE("etcdserver: too large lease TTL"),
    /** A range of keys to watch that no key can be in. */
    EMPTY_RANGE("mvcc: watcher range is empty"),
    /** What etcd can do and this store cannot. */
    NOT_OFFERED("the embedded directory compares version, create, mod and value only");

    private final String text;

    Reason(String text) {
      this.text = text;
    }

    public String text() {
      return text;
    }
  }

  private final Reason reason;

  StoreException(Reason reason) {
    // An expected answer to a client, not a fault of ours: no stack trace.
    super(reason.text(), null, false, false);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
