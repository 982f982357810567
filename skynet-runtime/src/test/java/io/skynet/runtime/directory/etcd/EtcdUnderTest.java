package io.skynet.runtime.directory.etcd;

import io.skynet.runtime.directory.Directory;
import io.skynet.runtime.directory.DirectorySettings;
import io.skynet.runtime.directory.StoreUnderTest;
import java.util.List;

/** A real etcd of one member. */
final class EtcdUnderTest implements StoreUnderTest {
  private final RealEtcd etcd;
  private final Stranger stranger;

  EtcdUnderTest(RealEtcd etcd) {
    this.etcd = etcd;
    this.stranger = new Stranger(etcd.endpoint());
  }

  @Override
  public String uri() {
    return "etcd://" + etcd.endpoint();
  }

  @Override
  public Directory open(DirectorySettings settings) {
    return new EtcdDirectory(List.of(etcd.endpoint()), settings);
  }

  @Override
  public void put(String key, String value) {
    stranger.put(key, value);
  }

  @Override
  public void deleteAll() {
    stranger.deleteAll();
  }

  @Override
  public void replace() {
    etcd.replace();
  }

  @Override
  public void restart() {
    etcd.restart();
  }

  @Override
  public void close() {
    stranger.close();
  }
}
