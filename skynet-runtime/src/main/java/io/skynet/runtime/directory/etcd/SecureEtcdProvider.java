package io.skynet.runtime.directory.etcd;

/**
 * Opens {@code etcds://host:port,host:port}: the same as {@code etcd://}, with TLS. Options more:
 * {@code ca}, {@code cert} and {@code key} name files in PEM, as {@code SKYNET_ETCD_CA}, {@code
 * SKYNET_ETCD_CERT} and {@code SKYNET_ETCD_KEY} do. What is named and not usable is an error when
 * the directory is opened.
 */
public final class SecureEtcdProvider extends EtcdProvider {

  @Override
  public String scheme() {
    return "etcds";
  }
}
