package io.skynet.sky.doctor;

import io.skynet.runtime.directory.Endpoint;
import io.skynet.runtime.directory.Instance;
import io.skynet.sky.call.Contracts;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What was found out about a cluster at one moment.
 *
 * @param members of its etcd; none if the directory is no etcd
 * @param instances that its records tell of
 * @param unreadable keys of records that are not to be used, and why
 * @param leases by id of the instance; of those that could be asked for
 * @param contracts of the instances
 * @param contacts by endpoint
 * @param ghosts endpoints on this machine where somebody answers that no record tells of
 * @param now by this machine's clock
 */
public record Facts(
    List<EtcdMember> members,
    List<Instance> instances,
    Map<String, String> unreadable,
    Map<String, Lease> leases,
    Contracts contracts,
    Map<Endpoint, Contact> contacts,
    Map<Endpoint, Contact> ghosts,
    Instant now) {

  public Facts {
    members = List.copyOf(members);
    instances = List.copyOf(instances);
    unreadable = Map.copyOf(unreadable);
    leases = Map.copyOf(leases);
    contacts = Map.copyOf(contacts);
    ghosts = Map.copyOf(ghosts);
  }
}
