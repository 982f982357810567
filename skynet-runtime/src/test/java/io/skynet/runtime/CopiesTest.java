package io.skynet.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.skynet.runtime.directory.DirectorySettings;
import io.skynet.runtime.rpc.CallOptions;
import io.skynet.runtime.rpc.ClientInterceptor;
import io.skynet.runtime.rpc.Priority;
import io.skynet.runtime.rpc.ServiceInterceptor;
import io.skynet.runtime.transport.CallLimits;
import io.skynet.runtime.transport.CallLimits.Adaptation;
import io.skynet.runtime.transport.Liveness;
import io.skynet.runtime.transport.ServerLimits;
import io.skynet.runtime.wire.WireLimits;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every {@code with} changes what it says and keeps the rest, whatever the rest is. */
class CopiesTest {
  private static final Duration ODD = Duration.ofMillis(4_321);

  /** A way to change a record, and the components that it is to change. */
  private record Change<T>(Set<String> components, UnaryOperator<T> change) {}

  private static <T> Change<T> change(UnaryOperator<T> change, String... components) {
    return new Change<>(new TreeSet<>(List.of(components)), change);
  }

  private static final List<Change<CallOptions>> OPTIONS =
      List.of(
          change(o -> o.withTimeout(ODD), "timeout"),
          change(o -> o.withMetadata(Map.of("a", "b")), "metadata"),
          change(o -> o.withReplyMetadata(texts -> {}), "replyMetadata"),
          change(o -> o.withKey("key"), "key"),
          change(o -> o.withRetryTimeout(ODD), "retryTimeout"),
          change(o -> o.withPriority(Priority.LOW), "priority"));

  private static final List<Change<ServerLimits>> LIMITS =
      List.of(
          change(l -> l.withWire(new WireLimits(5_000, 7)), "wire"),
          change(l -> l.withCallsPerConnection(3), "callsPerConnection"),
          change(l -> l.withConnections(9, 8), "connections", "connectionsPerAddress"),
          change(l -> l.withTimes(ODD, ODD.plusMillis(1)), "messageTime", "stuckTime"),
          change(l -> l.withQueuedReplyBytes(77_777), "queuedReplyBytes"),
          change(l -> l.withLiveness(new Liveness(ODD, ODD)), "liveness"),
          change(l -> l.withCalls(CallLimits.fixed(5)), "calls"));

  private static final List<Change<CallLimits>> CALLS =
      List.of(
          change(c -> c.withAdaptation(Adaptation.VEGAS), "adaptation"),
          change(c -> c.withLongestWait(ODD), "longestWait"));

  private static final List<Change<ServiceConfig>> SERVICE =
      List.of(
          change(c -> c.withName("Other"), "name"),
          change(c -> c.withVersion("7.0.0"), "version"),
          change(c -> c.withPlace("west", "web-9"), "region", "host"),
          change(c -> c.withBind(new BindAddress("127.0.0.9", 1, 2)), "bind"),
          change(c -> c.withId("one"), "id"),
          change(
              c -> c.withDirectorySettings(new DirectorySettings("/x", ODD.multipliedBy(9), false)),
              "directorySettings"),
          change(c -> c.withRequireDirectory(ODD), "requireDirectory"),
          change(c -> c.withLimits(ServerLimits.DEFAULT.withCallsPerConnection(2)), "limits"),
          change(c -> c.withInterceptors(List.of(before())), "interceptors"));

  private static final List<Change<ClientConfig>> CLIENT =
      List.of(
          change(c -> c.withCall(new CallOptions(ODD)), "call"),
          change(c -> c.withConnectTimeout(ODD), "connectTimeout"),
          change(c -> c.withLimits(new WireLimits(5_000, 7)), "limits"),
          change(c -> c.withInterceptors(List.of(around())), "interceptors"),
          change(c -> c.withConnections(4), "spread"),
          change(c -> c.withPlace("west", "web-9"), "spread"),
          change(
              c -> c.withDirectorySettings(new DirectorySettings("/x", ODD.multipliedBy(9), false)),
              "directorySettings"));

  private static ServiceInterceptor before() {
    return (method, next) -> next;
  }

  private static ClientInterceptor around() {
    return (method, options, next) -> next.start(method, options);
  }

  @TestFactory
  Stream<DynamicTest> keepWhatTheyDoNotChange() {
    return Stream.of(
            tests(CallOptions.DEFAULT, OPTIONS),
            tests(ServerLimits.DEFAULT, LIMITS),
            tests(CallLimits.DEFAULT, CALLS),
            tests(ServiceConfig.of("mem:"), SERVICE),
            tests(ClientConfig.of("mem:"), CLIENT))
        .flatMap(List::stream);
  }

  /** Each change, made to what all others have left. */
  private static <T extends Record> List<DynamicTest> tests(T first, List<Change<T>> changes) {
    List<DynamicTest> tests = new ArrayList<>();
    for (Change<T> each : changes) {
      T from = first;
      for (Change<T> other : changes) {
        from = other == each ? from : other.change().apply(from);
      }
      T before = from;
      String name = first.getClass().getSimpleName() + " " + each.components();
      tests.add(
          dynamicTest(
              name,
              () -> assertEquals(each.components(), changed(before, each.change().apply(before)))));
    }
    return tests;
  }

  private static Set<String> changed(Record from, Record to) throws Exception {
    Set<String> changed = new TreeSet<>();
    for (RecordComponent component : from.getClass().getRecordComponents()) {
      Object before = component.getAccessor().invoke(from);
      if (!Objects.equals(before, component.getAccessor().invoke(to))) {
        changed.add(component.getName());
      }
    }
    return changed;
  }
}
