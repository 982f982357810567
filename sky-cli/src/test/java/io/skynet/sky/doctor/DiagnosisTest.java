package io.skynet.sky.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.contract.Contract;
import io.skynet.contract.Field;
import io.skynet.contract.Method;
import io.skynet.contract.Type;
import io.skynet.contract.Type.Scalar;
import io.skynet.runtime.directory.Endpoint;
import io.skynet.runtime.directory.Instance;
import io.skynet.runtime.directory.InstanceState;
import io.skynet.sky.call.Contracts;
import io.skynet.sky.doctor.Finding.Severity;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts, each with one thing wrong, and what they come to. */
final class DiagnosisTest {
  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
  private static final Contact ANSWERS = Contact.answered("skynet-java");
  private static final Lease FRESH = new Lease(7, 12, 15);
  private static final EtcdMember WELL = member(Duration.ofMillis(2), Duration.ZERO);

  private static EtcdMember member(Duration latency, Duration ahead) {
    return new EtcdMember("a:2379", null, "3.5", true, true, 20_480, "", latency, ahead);
  }

  @Test
  void allIsWell() {
    assertEquals(List.of(), Diagnosis.of(running(facts(WELL), instance("e-1", 9000, "1.0.0"))));
  }

  @Test
  void aMemberThatIsDownIsBadOnlyWithoutAMajority() {
    EtcdMember down = EtcdMember.failed("b:2379", "connection refused");
    found(Severity.WARN, "etcd member b:2379 does not answer", facts(WELL, WELL, down));
    found(Severity.BAD, "without a majority nobody can register", facts(WELL, down, down));
    found(Severity.BAD, "without a majority nobody can register", facts(down));
    found(Severity.BAD, "without a majority nobody can register", facts(WELL, down));
  }

  @Test
  void anEtcdThatIsSlowOrFullOrHeadless() {
    found(Severity.WARN, "took 600 ms", facts(member(Duration.ofMillis(600), Duration.ZERO)));
    found(
        Severity.WARN,
        "holds 1800 MiB",
        facts(
            new EtcdMember(
                "a", null, "3.5", true, true, 1800L << 20, "", Duration.ofMillis(1), null)));
    found(
        Severity.BAD,
        "knows of no leader",
        facts(new EtcdMember("a", null, "3.5", false, false, 0, "", Duration.ofMillis(1), null)));
    found(
        Severity.BAD,
        "raises an alarm: [NOSPACE]",
        facts(
            new EtcdMember(
                "a", null, "3.5", true, true, 0, "[NOSPACE]", Duration.ofMillis(1), null)));
  }

  @ParameterizedTest
  @CsvSource({"5, 5 s ahead of", "-4, 4 s behind"})
  void clocksThatDiffer(long seconds, String words) {
    found(Severity.WARN, words, facts(member(Duration.ofMillis(1), Duration.ofSeconds(seconds))));
  }

  @Test
  void aHostThatIsAheadStartsInTheFuture() {
    Instance early = instance("e-1", 9000, "1.0.0");
    Instance late = started(early, NOW.plusSeconds(30));
    found(Severity.WARN, "the clock of host h1 is at least 30 s ahead", running(facts(WELL), late));
  }

  private static Instance started(Instance instance, Instant started) {
    return new Instance(
        instance.id(),
        instance.service(),
        instance.version(),
        instance.region(),
        instance.host(),
        instance.state(),
        instance.endpoint(),
        instance.contracts(),
        instance.incarnation(),
        instance.pid(),
        started);
  }

  @Test
  void whatIsToBePastedIntoAShellHasOnlyWords() {
    found(
        Severity.WARN,
        "the record at /skynet/instances/a/b cannot be used: why",
        "see who writes it ('etcdctl get /skynet/instances/a/b'); nobody calls that instance",
        unreadable("/skynet/instances/a/b"));
    found(
        Severity.WARN,
        "the record at /skynet/'; reboot;' cannot be used: why",
        "see who writes it; nobody calls that instance",
        unreadable("/skynet/'; reboot;'"));
  }

  private static Facts unreadable(String key) {
    Facts facts = facts(WELL);
    return new Facts(
        facts.members(),
        facts.instances(),
        Map.of(key, "why"),
        facts.leases(),
        facts.contracts(),
        facts.contacts(),
        facts.ghosts(),
        NOW);
  }

  @Test
  void aZombie() {
    Facts facts = running(facts(WELL), instance("e-1", 9000, "1.0.0"));
    found(
        Severity.BAD,
        "zombie: Echo 1.0.0 e-1 at 10.0.0.1:9000 is registered, but connection refused",
        "ask again in 12 s",
        contact(facts, Contact.unreachable("connection refused")));
    found(
        Severity.BAD,
        "zombie: ",
        "its process is dead: the record goes in 3 s",
        contact(lease(facts, new Lease(7, 3, 15)), Contact.unreachable("connection refused")));
    found(
        Severity.BAD,
        "zombie: ",
        "delete it with 'etcdctl del'",
        contact(lease(facts, new Lease(0, 0, 0)), Contact.unreachable("connection refused")));
    found(
        Severity.BAD,
        "hung: Echo 1.0.0 e-1",
        "jstack 42",
        contact(facts, Contact.silent("connected, but no answer within 1000 ms")));
  }

  @Test
  void oneThatWantsNoCallsIsLessOfAProblem() {
    Facts facts =
        running(
            facts(WELL),
            instance("e-1", 9000, "1.0.0").withState(InstanceState.DRAINING),
            instance("e-2", 9001, "1.0.0"));
    Map<Endpoint, Contact> contacts = new HashMap<>(facts.contacts());
    contacts.put(new Endpoint("10.0.0.1", 9000), Contact.unreachable("connection refused"));
    found(Severity.WARN, "zombie: Echo 1.0.0 e-1", with(facts, contacts));
  }

  @Test
  void aLeaseThatIsNotRenewedOrIsNotThere() {
    Facts facts = running(facts(WELL), instance("e-1", 9000, "1.0.0"));
    found(Severity.BAD, "has 3 of 15 s left", lease(facts, new Lease(7, 3, 15)));
    found(Severity.WARN, "a record without a lease", lease(facts, new Lease(0, 0, 0)));
    assertEquals(List.of(), Diagnosis.of(lease(facts, new Lease(7, 5, 15))));
  }

  @Test
  void aGhost() {
    Facts ghost =
        new Facts(
            List.of(WELL),
            List.of(),
            Map.of(),
            Map.of(),
            new Contracts(Map.of()),
            Map.of(),
            Map.of(new Endpoint("127.0.0.1", 9003), ANSWERS),
            NOW);
    found(Severity.WARN, "ghost: skynet-java answers at 127.0.0.1:9003", ghost);
  }

  @Test
  void aRecordThatCannotBeUsed() {
    Facts facts =
        new Facts(
            List.of(WELL),
            List.of(),
            Map.of("/skynet/instances/a", "it is none"),
            Map.of(),
            new Contracts(Map.of()),
            Map.of(),
            Map.of(),
            NOW);
    found(Severity.WARN, "the record at /skynet/instances/a cannot be used: it is none", facts);
  }

  @Test
  void oneAddressInTwoRecords() {
    found(
        Severity.WARN,
        "2 records have the address 10.0.0.1:9000: e-1, e-2",
        running(facts(WELL), instance("e-1", 9000, "1.0.0"), instance("e-2", 9000, "1.0.0")));
  }

  @Test
  void nobodyRegistered() {
    Instance idle = instance("e-1", 9000, "1.0.0").withState(InstanceState.UNREGISTERED);
    found(
        Severity.BAD,
        "Echo has 1 running, and none of them registered",
        running(facts(WELL), idle));
  }

  @Test
  void splitVersions() {
    found(
        Severity.NOTE,
        "split versions: Echo runs 1 of 1.0.0, 2 of 1.1.0",
        running(
            facts(WELL),
            instance("e-1", 9000, "1.0.0"),
            instance("e-2", 9001, "1.1.0"),
            instance("e-3", 9002, "1.1.0")));
  }

  @Test
  void contractsThatDoNotGoTogether() {
    Facts facts =
        running(
            facts(WELL),
            instance("e-1", 9000, "1.0.0", Map.of("Echo", "h1")),
            instance("e-2", 9001, "2.0.0", Map.of("Echo", "h2")));
    Facts broken = contracts(facts, Map.of("h1", echo(Scalar.STRING), "h2", echo(Scalar.INT32)));
    String mismatch =
        "contract mismatch: Echo 1.0.0 and Echo 2.0.0 do not understand each other in Echo.echo";
    found(Severity.WARN, mismatch, broken);
    Facts fine = contracts(facts, Map.of("h1", echo(Scalar.STRING), "h2", echo(Scalar.STRING)));
    assertTrue(
        Diagnosis.of(fine).stream().noneMatch(each -> each.what().contains("mismatch")),
        Diagnosis.of(fine).toString());
  }

  @Test
  void oneVersionWithTwoContracts() {
    Facts facts =
        running(
            facts(WELL),
            instance("e-1", 9000, "1.0.0", Map.of("Echo", "h1")),
            instance("e-2", 9001, "1.0.0", Map.of("Echo", "h2")));
    found(
        Severity.WARN,
        "contract mismatch: of Echo 1.0.0 two contracts of Echo run (e-1; e-2)",
        contracts(facts, Map.of("h1", echo(Scalar.STRING), "h2", echo(Scalar.STRING))));
  }

  @Test
  void aContractThatIsNotThere() {
    found(
        Severity.WARN,
        "the contract h1 of e-1 is not published",
        running(facts(WELL), instance("e-1", 9000, "1.0.0", Map.of("Echo", "h1"))));
  }

  @Test
  void theWorstComesFirst() {
    Facts facts =
        running(
            facts(EtcdMember.failed("a", "gone")),
            instance("e-1", 9000, "1.0.0"),
            instance("e-2", 9000, "1.1.0"));
    assertEquals(
        List.of(Severity.BAD, Severity.WARN, Severity.NOTE),
        Diagnosis.of(facts).stream().map(Finding::severity).distinct().toList());
  }

  private static Contract echo(Type type) {
    Method method =
        new Method("echo", "", false, false, false, List.of(new Field("message", type)), type);
    return new Contract("Echo", "", false, List.of(method), List.of());
  }

  private static void found(Severity severity, String what, Facts facts) {
    found(severity, what, "", facts);
  }

  private static void found(Severity severity, String what, String cure, Facts facts) {
    List<Finding> findings = Diagnosis.of(facts);
    assertTrue(
        findings.stream()
            .anyMatch(
                each ->
                    each.severity() == severity
                        && each.what().contains(what)
                        && each.cure().contains(cure)),
        findings.toString());
    assertTrue(findings.stream().noneMatch(each -> each.cure().isEmpty()), findings.toString());
  }

  private static Facts facts(EtcdMember... members) {
    return new Facts(
        List.of(members),
        List.of(),
        Map.of(),
        Map.of(),
        new Contracts(Map.of()),
        Map.of(),
        Map.of(),
        NOW);
  }

  /** Healthy instances. */
  private static Facts running(Facts facts, Instance... instances) {
    Map<String, Lease> leases = new HashMap<>();
    Map<Endpoint, Contact> contacts = new HashMap<>();
    for (Instance instance : instances) {
      leases.put(instance.id(), FRESH);
      contacts.put(instance.endpoint(), ANSWERS);
    }
    return new Facts(
        facts.members(),
        List.of(instances),
        Map.of(),
        leases,
        new Contracts(Map.of()),
        contacts,
        Map.of(),
        NOW);
  }

  private static Facts with(Facts facts, Map<Endpoint, Contact> contacts) {
    return new Facts(
        facts.members(),
        facts.instances(),
        facts.unreadable(),
        facts.leases(),
        facts.contracts(),
        contacts,
        facts.ghosts(),
        NOW);
  }

  private static Facts contact(Facts facts, Contact contact) {
    Map<Endpoint, Contact> contacts = new HashMap<>(facts.contacts());
    contacts.replaceAll((endpoint, before) -> contact);
    return with(facts, contacts);
  }

  private static Facts lease(Facts facts, Lease lease) {
    Map<String, Lease> leases = new HashMap<>(facts.leases());
    leases.replaceAll((id, before) -> lease);
    return new Facts(
        facts.members(),
        facts.instances(),
        facts.unreadable(),
        leases,
        facts.contracts(),
        facts.contacts(),
        facts.ghosts(),
        NOW);
  }

  private static Facts contracts(Facts facts, Map<String, Contract> byHash) {
    return new Facts(
        facts.members(),
        facts.instances(),
        facts.unreadable(),
        facts.leases(),
        new Contracts(byHash),
        facts.contacts(),
        facts.ghosts(),
        NOW);
  }

  private static Instance instance(String id, int port, String version) {
    return instance(id, port, version, Map.of());
  }

  private static Instance instance(
      String id, int port, String version, Map<String, String> contracts) {
    return new Instance(
        id,
        "Echo",
        version,
        "east",
        "h1",
        InstanceState.REGISTERED,
        new Endpoint("10.0.0.1", port),
        contracts,
        "one",
        42,
        NOW.minusSeconds(60));
  }
}
