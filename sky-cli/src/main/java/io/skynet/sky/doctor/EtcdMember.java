package io.skynet.sky.doctor;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A member of the etcd cluster.
 *
 * @param name where it was asked, or what the cluster calls it
 * @param failure why it could not be asked; null if it was
 * @param version of etcd; empty if not known
 * @param leader whether it leads
 * @param hasLeader whether it knows of a leader
 * @param bytes size of its database
 * @param alarms what it complains of; empty if of nothing
 * @param latency how long its answer took
 * @param ahead how far its clock is before ours, negative if it is behind; null if it does not say
 */
public record EtcdMember(
    String name,
    @Nullable String failure,
    String version,
    boolean leader,
    boolean hasLeader,
    long bytes,
    String alarms,
    Duration latency,
    @Nullable Duration ahead) {

  static EtcdMember failed(String name, String failure) {
    return new EtcdMember(name, failure, "", false, false, 0, "", Duration.ZERO, null);
  }
}
