package io.skynet.sky.cluster;

import io.skynet.contract.Contract;
import io.skynet.runtime.directory.ContractRecords;
import io.skynet.runtime.directory.InstanceRecords;
import io.skynet.runtime.directory.Listing;
import io.skynet.runtime.directory.Snapshot;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Asks etcd by its gateway; every question may throw {@link GatewayOffException}. Not safe for
 * threads.
 */
final class GatewayReader implements Reader {
  private final EtcdGateway gateway;
  private final InstanceRecords instances;
  private final ContractRecords contracts;

  /**
   * A reader.
   *
   * @param root what all keys begin with
   */
  GatewayReader(EtcdGateway gateway, String root) {
    this.gateway = gateway;
    this.instances = new InstanceRecords(root);
    this.contracts = new ContractRecords(root);
  }

  @Override
  public Snapshot list(String service) {
    RangeAnswer all = gateway.list(instances.prefix(service));
    return instances.snapshot(new Listing(all.revision(), all.records()));
  }

  @Override
  public @Nullable Contract contract(String hash) {
    // The gateway has answered when it returns: nothing is left to wait for.
    return contracts.find(hash, key -> CompletableFuture.completedFuture(gateway.get(key))).join();
  }

  @Override
  public String toString() {
    return gateway.toString();
  }
}
