package io.skynet.sky.cluster;

/** Says that what answered is no HTTP/JSON gateway of etcd; it may still be an etcd. */
final class GatewayOffException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  GatewayOffException(String message) {
    super(message, null, false, false);
  }
}
