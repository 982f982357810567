package io.skynet.runtime.directory;

import io.skynet.contract.Contract;
import io.skynet.contract.Field;
import io.skynet.contract.Method;
import io.skynet.contract.Type.Scalar;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Instances to test with. */
public final class Sample {

  private Sample() {}

  /** The contract of an Echo that has these methods, each from one string to another. */
  public static ContractDocument contract(String... methods) {
    Field message = new Field("message", Scalar.STRING);
    Contract contract =
        new Contract(
            "Echo",
            "",
            false,
            Stream.of(methods)
                .map(
                    name ->
                        new Method(name, "", false, false, false, List.of(message), Scalar.STRING))
                .toList(),
            List.of());
    return new ContractDocument("Echo", contract.hash(), contract.toDocument());
  }

  /** An Echo 1.0.0 in region east on host alpha, registered, with this id. */
  public static Instance echo(String id) {
    return of(id, "Echo", "1.0.0", "east", "alpha", 9001);
  }

  public static Instance of(
      String id, String service, String version, String region, String host, int port) {
    return new Instance(
        id,
        service,
        version,
        region,
        host,
        InstanceState.REGISTERED,
        new Endpoint("127.0.0.1", port),
        Map.of(service, "0123456789abcdef"),
        UUID.randomUUID().toString(),
        ProcessHandle.current().pid(),
        Instant.parse("2026-11-23T10:00:00.123Z"));
  }
}
