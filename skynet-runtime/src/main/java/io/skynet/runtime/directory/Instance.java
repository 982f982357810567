package io.skynet.runtime.directory;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * One running service, as its record in the directory says.
 *
 * @param id unique in the cluster; a UUID per start unless configured
 * @param service name of the service
 * @param version of the service
 * @param region where it runs; free text
 * @param host where it runs; free text
 * @param state what it wants of its clients
 * @param endpoint where it answers msgpack-rpc
 * @param contracts by wire name of the interface, the hash of its contract
 * @param incarnation random per start, so that two starts under one id can be told apart; empty if
 *     unknown
 * @param pid of the process; 0 if unknown
 * @param started when it began to listen, to the millisecond; 1970 if unknown
 * @param weight its share of the calls beside others, from 1 to {@value #MOST_WEIGHT}
 */
public record Instance(
    String id,
    String service,
    String version,
    String region,
    String host,
    InstanceState state,
    Endpoint endpoint,
    Map<String, String> contracts,
    String incarnation,
    long pid,
    Instant started,
    int weight) {

  /** The largest share there is. */
  public static final int MOST_WEIGHT = 1_000;

  public Instance {
    contracts = Map.copyOf(contracts);
    started = started.truncatedTo(ChronoUnit.MILLIS);
  }

  /** One of the usual weight, 1. */
  public Instance(
      String id,
      String service,
      String version,
      String region,
      String host,
      InstanceState state,
      Endpoint endpoint,
      Map<String, String> contracts,
      String incarnation,
      long pid,
      Instant started) {
    this(
        id,
        service,
        version,
        region,
        host,
        state,
        endpoint,
        contracts,
        incarnation,
        pid,
        started,
        1);
  }

  /** The same in another state. */
  public Instance withState(InstanceState state) {
    return new Instance(
        id,
        service,
        version,
        region,
        host,
        state,
        endpoint,
        contracts,
        incarnation,
        pid,
        started,
        weight);
  }

  /** The same with another share of the calls. */
  public Instance withWeight(int weight) {
    return new Instance(
        id,
        service,
        version,
        region,
        host,
        state,
        endpoint,
        contracts,
        incarnation,
        pid,
        started,
        weight);
  }

  /** Whether the other one is said of the same process, which listens where it did. */
  public boolean isSameProcess(Instance other) {
    return endpoint.equals(other.endpoint) && incarnation.equals(other.incarnation);
  }

  @Override
  public String toString() {
    return service + " " + version + " at " + endpoint + " (" + state.text() + ", " + id + ")";
  }
}
