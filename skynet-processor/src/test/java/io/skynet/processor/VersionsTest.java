package io.skynet.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.contract.Contract;
import io.skynet.contract.ContractReader;
import io.skynet.contract.compare.Comparison;
import io.skynet.contract.compare.Finding;
import io.skynet.contract.compare.Rule;
import io.skynet.runtime.BindAddress;
import io.skynet.runtime.Client;
import io.skynet.runtime.ClientConfig;
import io.skynet.runtime.Service;
import io.skynet.runtime.ServiceConfig;
import io.skynet.runtime.client.InstanceStats;
import io.skynet.runtime.client.ServiceClient;
import io.skynet.runtime.rpc.Caller;
import io.skynet.runtime.rpc.ContractRef;
import io.skynet.runtime.rpc.RpcCode;
import io.skynet.runtime.rpc.RpcException;
import io.skynet.runtime.rpc.Skeleton;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Two versions of one interface, whose sources are below {@code src/it/shop}, call each other over
 * real sockets: through every change that the catalogue says deployed peers survive.
 */
@Timeout(60)
class VersionsTest {
  static final Path SHOP = Path.of("src/it/shop");

  private static final CompiledClasses OLDER = compiled("before");
  private static final CompiledClasses NEWER = compiled("after");

  private final String directory = "mem:" + UUID.randomUUID();
  private final Client client = Client.create(ClientConfig.of(directory));
  private final List<Service> services = new ArrayList<>();

  private static CompiledClasses compiled(String version) {
    return new Sample(SHOP.resolve(version)).classes();
  }

  @AfterEach
  void stop() {
    client.close();
    services.forEach(Service::stop);
  }

  private void serve(CompiledClasses version, String name) throws Exception {
    Object skeleton =
        version.findBySimpleName("ShopService").getDeclaredConstructor().newInstance();
    ServiceConfig config =
        ServiceConfig.of(directory).withVersion(name).withBind(new BindAddress("127.0.0.1", 0, 0));
    services.add(Service.create(config, (Skeleton) skeleton).start(true));
  }

  private void call(CompiledClasses version, boolean newer) throws Throwable {
    invoke(version, "check", new Class<?>[] {Caller.class, boolean.class}, shop(), newer);
  }

  private ServiceClient shop() {
    return client.service("Shop");
  }

  private static void invoke(CompiledClasses version, String name, Class<?>[] types, Object... args)
      throws Throwable {
    try {
      version.findBySimpleName("ShopCalls").getMethod(name, types).invoke(null, args);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static void young(ServiceClient shop) throws Throwable {
    invoke(NEWER, "young", new Class<?>[] {Caller.class}, shop);
  }

  private static Contract contract(CompiledClasses version) throws Exception {
    Object ref = version.findBySimpleName("ShopBinding").getField("CONTRACT").get(null);
    return ContractReader.read(((ContractRef) ref).document());
  }

  @Test
  void theOlderClientIsServedByTheNewerServerAsEver() throws Throwable {
    serve(NEWER, "1.1.0");
    call(OLDER, true);
  }

  @Test
  void theNewerClientIsServedByTheOlderServerAsFarAsThatCan() throws Throwable {
    serve(OLDER, "1.0.0");
    call(NEWER, false);
  }

  @Test
  void eachIsServedByItsLike() throws Throwable {
    serve(OLDER, "1.0.0");
    call(OLDER, false);
    services.get(0).stop();
    serve(NEWER, "1.1.0");
    call(NEWER, true);
  }

  @Test
  void whatOnlyTheNewerServerOffersIsCalledThere() throws Throwable {
    serve(OLDER, "1.0.0");
    ServiceClient shop = shop();
    awaitNotOffered(shop);
    serve(NEWER, "1.1.0");
    await(() -> shop.stats().stream().filter(InstanceStats::connected).count() == 2);
    for (int i = 0; i < 10; i++) {
      young(shop);
    }
    assertEquals(0, shop.stats().stream().mapToLong(InstanceStats::failures).sum());
  }

  /** Before the contract is there, the server itself says that it lacks the method. */
  private static void awaitNotOffered(ServiceClient shop) {
    await(
        () -> {
          try {
            young(shop);
            return false;
          } catch (RpcException e) {
            return e.code() == RpcCode.NOT_OFFERED
                && e.getMessage().contains("young yet: 1 instance runs 1.0.0;");
          }
        });
  }

  private interface Condition {
    boolean holds() throws Throwable;
  }

  private static void await(Condition condition) {
    long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    try {
      while (!condition.holds()) {
        assertTrue(System.nanoTime() - end < 0, "it did not happen within ten seconds");
        Thread.onSpinWait();
      }
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void theTwoDifferInEveryWayThatPeersSurvive() throws Exception {
    List<Finding> findings = Comparison.of(contract(OLDER), contract(NEWER));
    assertEquals(List.of(), findings.stream().filter(Finding::breaking).toList());
    Set<Rule> found = findings.stream().map(Finding::rule).collect(Collectors.toSet());
    Set<Rule> missing = new TreeSet<>(survivable());
    missing.removeAll(found);
    assertEquals(Set.of(), missing, "a change that peers survive is not among those tried here");
  }

  /** The rules that never break a peer, and those that the catalogue calls compatible at times. */
  private static Set<Rule> survivable() throws Exception {
    List<String> sections =
        List.of(Files.readString(Path.of("../docs/guide/contracts.md")).split("\n### "));
    return Arrays.stream(Rule.values())
        .filter(
            rule ->
                rule.cure().isEmpty()
                    || sections.stream()
                        .filter(section -> section.startsWith(rule.code()))
                        .anyMatch(section -> section.matches("(?is).*\\bcompatible\\b.*")))
        .collect(Collectors.toSet());
  }
}
