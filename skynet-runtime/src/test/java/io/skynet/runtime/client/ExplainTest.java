package io.skynet.runtime.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.contract.Contract;
import io.skynet.contract.Method;
import io.skynet.contract.Type.Scalar;
import io.skynet.runtime.directory.Instance;
import io.skynet.runtime.directory.InstanceFilter;
import io.skynet.runtime.directory.InstanceState;
import io.skynet.runtime.rpc.RpcCode;
import io.skynet.runtime.rpc.RpcException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A client says of each instance why it calls it or not. */
@Timeout(60)
class ExplainTest extends CallingTest {

  private InstanceVerdict of(Explanation explanation, Instance instance) {
    return explanation.verdicts().stream()
        .filter(each -> each.instance().id().equals(instance.id()))
        .findFirst()
        .orElseThrow();
  }

  private List<String> reasons(Instance instance) {
    return of(client.explain(), instance).reasons();
  }

  @Test
  void saysWhomItCallsAndWhomItsFiltersLeaveOut() throws Exception {
    try (TestServer other = server().start();
        ServiceClient picky = client(new InstanceFilter("Test", "1.x", "local", ""))) {
      Instance called = server.instance();
      Instance left = other.instance("2.0.0", "west");
      view.add(called);
      view.add(left);
      assertTrue(picky.awaitInstances(1, SOON));
      Explanation all = picky.explain();
      assertTrue(of(all, called).isCalled());
      assertEquals(
          List.of("its version is not 1.x", "its region is not local"), of(all, left).reasons());
      assertEquals(
          "1 of 2 called for service=Test version=1.x region=local\n  "
              + called.endpoint()
              + " 1.0.0: called\n  "
              + left.endpoint()
              + " 2.0.0: its version is not 1.x, its region is not local",
          all.toString());
    }
  }

  @Test
  void saysWhichStatesAreNotCalled() throws Exception {
    Instance unregistered = server.instance().withState(InstanceState.UNREGISTERED);
    Instance draining = server.instance().withState(InstanceState.DRAINING);
    view.add(unregistered);
    view.add(draining);
    assertEquals(List.of("it is unregistered, so wants no calls"), reasons(unregistered));
    assertEquals(List.of("it is draining"), reasons(draining));
    RpcException failure = failure(() -> echo(client, "hi"));
    assertEquals(RpcCode.NO_INSTANCE, failure.code());
    String text = failure.getMessage();
    assertTrue(text.contains(draining.endpoint() + " 1.0.0: it is draining"), text);
  }

  @Test
  void saysWhyOneCannotBeReached() throws Exception {
    Instance gone = server.instance();
    server.close();
    view.add(gone);
    await(() -> reasons(gone).get(0).startsWith("no connection to " + gone.endpoint()));
    RpcException failure = failure(() -> echo(client, "hi"));
    assertEquals(RpcCode.UNREACHABLE, failure.code());
    assertTrue(failure.getMessage().contains("1.0.0: no connection to "), failure.getMessage());
  }

  @Test
  void saysWhoIsLeftAloneForItsFailuresAndHowLong() throws Exception {
    try (TestServer fine = server().on(FAIL, call -> call.reply().writeNil()).start()) {
      Instance broken = server.instance();
      view.add(broken);
      view.add(fine.instance());
      assertTrue(client.awaitInstances(2, SOON));
      for (int i = 0; i < 10; i++) {
        try {
          client.send("fail");
        } catch (RpcException e) {
          assertEquals(RpcCode.FAILED, e.code());
        }
      }
      String reason = reasons(broken).get(0);
      assertTrue(
          reason.matches(
              "its calls or connections kept failing: left alone for another [1-4]\\d{3} ms"),
          reason);
      assertEquals(1, client.explain().called());
    }
  }

  @Test
  void saysWhoLacksTheMethod() throws Exception {
    Method shout = new Method("shout", "", false, false, false, List.of(), Scalar.STRING);
    Contract contract = new Contract("Test", "", false, List.of(shout), List.of());
    published.put(contract.hash(), contract);
    Instance instance = server.instance("1.0.0", "local", Map.of("Test", contract.hash()));
    view.add(instance);
    assertTrue(client.awaitInstances(1, SOON));
    await(() -> !of(client.explain(ECHO), instance).isCalled());
    assertEquals(
        List.of("it does not offer Test.echo"), of(client.explain(ECHO), instance).reasons());
    assertTrue(of(client.explain(), instance).isCalled(), "for other methods");
  }

  @Test
  void saysWhomTheDirectoryHasLostAndHowOldItsViewIs() throws Exception {
    Instance lost = server.instance();
    view.add(lost);
    assertTrue(client.awaitInstances(1, SOON));
    view.age(12_300);
    view.suspect(lost);
    assertTrue(of(client.explain(), lost).isCalled(), "its connection is up");
    server.close();
    await(() -> reasons(lost).equals(List.of("the directory has lost it, and it does not answer")));
    assertTrue(client.explain().isStale());
    RpcException failure = failure(() -> echo(client, "hi"));
    assertTrue(failure.getMessage().endsWith("(as of 12 s ago)"), failure.getMessage());
  }

  @Test
  void tellsOfAFewInTheWordsOfAnErrorAndOfAllWhenAsked() throws Exception {
    for (int i = 0; i < 8; i++) {
      view.add(server.instance().withState(InstanceState.UNREGISTERED));
    }
    String text = failure(() -> echo(client, "hi")).getMessage();
    assertEquals(5, text.split("it is unregistered", -1).length - 1, text);
    assertTrue(text.endsWith("; and 3 more"), text);
    assertEquals(8, client.explain().verdicts().size());
    assertFalse(client.explain().isStale());
  }
}
