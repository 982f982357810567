package io.skynet.sky.doctor;

import io.skynet.runtime.directory.Endpoint;
import io.skynet.runtime.directory.Instance;
import io.skynet.runtime.directory.InstanceRecords;
import io.skynet.runtime.directory.StoreRecord;
import io.skynet.sky.cluster.RangeAnswer;
import io.skynet.sky.cluster.RangeRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Looks at an etcd and at what stands in it, member by member. Not safe for threads. */
public final class EtcdInspection {
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final String UNUSABLE = "it is not what docs/protocol.md says of records";

  private final Set<Endpoint> endpoints;
  private final InstanceRecords records;
  private final List<EtcdMember> members = new ArrayList<>();
  private final List<Instance> instances = new ArrayList<>();
  private final Map<String, String> unreadable = new LinkedHashMap<>();
  private final Map<String, Lease> leases = new LinkedHashMap<>();
  private final Map<Long, Lease> asked = new TreeMap<>();

  /**
   * An inspection.
   *
   * @param endpoints where members are known to listen; those that they tell of are looked at too
   * @param root what all keys begin with
   */
  public EtcdInspection(List<Endpoint> endpoints, String root) {
    this.endpoints = new LinkedHashSet<>(endpoints);
    this.records = new InstanceRecords(root);
  }

  /** Looks at everything; what cannot be reached is a fact like any other. */
  public void look() {
    MemberClient first = null;
    for (Endpoint endpoint : List.copyOf(endpoints)) {
      MemberClient client = new MemberClient(endpoint, PATIENCE);
      if (status(client) && first == null) {
        first = client;
      }
    }
    if (first != null) {
      others(first);
      try {
        listing(first);
      } catch (IOException e) {
        members.add(EtcdMember.failed(first.toString(), "it does not list: " + e.getMessage()));
      }
    }
  }

  private boolean status(MemberClient client) {
    try {
      Instant before = Instant.now();
      MemberClient.Answer answer = client.post("/v3/maintenance/status", "{}");
      String own =
          answer.body().get("header") instanceof Map<?, ?> header
              ? String.valueOf(header.get("member_id"))
              : "";
      members.add(
          new EtcdMember(
              client.toString(),
              null,
              answer.text("version"),
              answer.text("leader").equals(own),
              hasLeader(answer),
              answer.number("dbSize"),
              answer.body().get("errors") instanceof List<?> errors ? errors.toString() : "",
              answer.latency(),
              ahead(answer, before)));
      return true;
    } catch (IOException | NumberFormatException e) {
      members.add(EtcdMember.failed(client.toString(), String.valueOf(e.getMessage())));
      return false;
    }
  }

  /** Ids of members have 64 bits without a sign. */
  private static boolean hasLeader(MemberClient.Answer status) {
    String leader = status.text("leader");
    return !leader.isEmpty() && !leader.equals("0");
  }

  /** HTTP cuts the date off at its second, so the middle of that is the best guess. */
  private static @Nullable Duration ahead(MemberClient.Answer answer, Instant before) {
    return answer.date() == 0
        ? null
        : Duration.between(
            before.plus(answer.latency().dividedBy(2)),
            Instant.ofEpochMilli(answer.date()).plusMillis(500));
  }

  /** Members that nobody has named, but that the cluster tells of. */
  private void others(MemberClient first) {
    try {
      Object list = first.post("/v3/cluster/member/list", "{}").body().get("members");
      if (list instanceof List<?> told && told.size() > 1) {
        told.forEach(each -> other((Map<?, ?>) each));
      }
    } catch (IOException e) {
      // It is healthy otherwise, and an old one may not offer this.
    }
  }

  private void other(Map<?, ?> member) {
    if (member.get("clientURLs") instanceof List<?> urls) {
      for (Object url : urls) {
        try {
          Endpoint endpoint = endpoint(URI.create(url.toString()));
          if (endpoints.add(endpoint)) {
            status(new MemberClient(endpoint, PATIENCE));
          }
        } catch (IllegalArgumentException e) {
          members.add(EtcdMember.failed(url.toString(), "it is said to be there, which is no URL"));
        }
      }
    }
  }

  private static Endpoint endpoint(URI url) {
    if (url.getHost() == null) {
      throw new IllegalArgumentException("a URL without a host");
    }
    return new Endpoint(url.getHost().replaceAll("[\\[\\]]", ""), url.getPort());
  }

  private void listing(MemberClient client) throws IOException {
    RangeAnswer all = RangeRequest.all(records.prefix(""), client::range);
    for (StoreRecord stored : all.records()) {
      record(client, stored, all.leases().getOrDefault(stored.key(), 0L));
    }
  }

  private void record(MemberClient client, StoreRecord stored, long leaseId) throws IOException {
    Instance instance = records.read(stored);
    if (instance == null) {
      unreadable.put(stored.key(), UNUSABLE);
      return;
    }
    instances.add(instance);
    Lease lease = lease(client, leaseId);
    if (lease != null) {
      leases.put(instance.id(), lease);
    }
  }

  private @Nullable Lease lease(MemberClient client, long id) throws IOException {
    if (id == 0) {
      return new Lease(0, 0, 0);
    }
    Lease lease = asked.get(id);
    if (lease == null) {
      MemberClient.Answer answer = client.post("/v3/lease/timetolive", "{\"ID\":\"" + id + "\"}");
      if (answer.number("grantedTTL") == 0) {
        return null; // it has just ended
      }
      lease = new Lease(id, answer.number("TTL"), answer.number("grantedTTL"));
      asked.put(id, lease);
    }
    return lease;
  }

  /** The members, those that were named first. */
  public List<EtcdMember> members() {
    return members;
  }

  /** The instances that records tell of. */
  public List<Instance> instances() {
    return instances;
  }

  /** Keys of records that cannot be used, and why. */
  public Map<String, String> unreadable() {
    return unreadable;
  }

  /** By id of the instance. */
  public Map<String, Lease> leases() {
    return leases;
  }
}
