package io.skynet.runtime.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.contract.Contract;
import io.skynet.contract.ContractReader;
import io.skynet.contract.Field;
import io.skynet.contract.Method;
import io.skynet.contract.Shape;
import io.skynet.contract.Type;
import io.skynet.contract.Type.OptionalOf;
import io.skynet.contract.Type.Scalar;
import io.skynet.runtime.directory.Instance;
import io.skynet.runtime.rpc.ContractRef;
import io.skynet.runtime.rpc.OutgoingCall;
import io.skynet.runtime.rpc.RpcCode;
import io.skynet.runtime.rpc.RpcException;
import io.skynet.runtime.rpc.RpcMethod;
import java.net.BindException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Calls go where their method is offered, by what the contracts of the instances say. */
@Timeout(30)
class OfferedMethodsTest extends CallingTest {
  private static final ContractRef CONTRACT =
      new ContractRef(
          "Test",
          "332a285415c2f6adb5f1cd76c8f98bf0",
          "META-INF/skynet/Test-1.1.0.json",
          OfferedMethodsTest.class);
  private static final Contract OWN = ContractReader.read(CONTRACT.document());
  private static final RpcMethod SHOUT = RpcMethod.unary("Test", "shout");
  private static final RpcMethod TYPED_ECHO = typed(ECHO);
  private static final RpcMethod TYPED_SHOUT = typed(SHOUT);

  private static RpcMethod typed(RpcMethod method) {
    return method.in(CONTRACT, Shape.hash(OWN, OWN.method(method.name()).orElseThrow()));
  }

  private final List<TestServer> servers = new ArrayList<>();

  @AfterEach
  void stopServers() {
    servers.forEach(TestServer::close);
  }

  private static Method method(String name, Type parameter) {
    Field message = new Field("message", parameter);
    return new Method(name, "", false, false, false, List.of(message), Scalar.STRING);
  }

  private static Contract contract(Method... methods) {
    return new Contract("Test", "", false, List.of(methods), List.of());
  }

  /** A server that answers its version to every method that a test calls. */
  private Instance serve(String version, Contract contract, RpcMethod... methods)
      throws BindException {
    TestServer server = new TestServer();
    for (RpcMethod method : methods) {
      server.on(
          method,
          call -> {
            call.args(1).skip();
            call.reply().writeString(version);
          });
    }
    servers.add(server.start());
    Instance instance = server.instance(version, "local", Map.of("Test", contract.hash()));
    view.add(instance);
    return instance;
  }

  private void publish(Contract contract) {
    published.put(contract.hash(), contract);
  }

  private String call(RpcMethod method) {
    try (OutgoingCall call = client.start(method)) {
      call.args(1).writeString("hi");
      return call.await().readString();
    }
  }

  private List<String> calls(int count, RpcMethod method) {
    List<String> answers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      answers.add(call(method));
    }
    return answers.stream().distinct().sorted().toList();
  }

  private void awaitConnections(int count) throws Exception {
    await(() -> client.stats().stream().filter(InstanceStats::connected).count() == count);
  }

  @Test
  void aMethodIsCalledOnlyWhereItIsOffered() throws Exception {
    Contract older = contract(method("echo", Scalar.STRING));
    Contract newer = contract(method("echo", Scalar.STRING), method("shout", Scalar.STRING));
    publish(older);
    publish(newer);
    serve("1.0.0", older, ECHO);
    serve("1.0.0", older, ECHO);
    Instance upgraded = serve("1.1.0", newer, ECHO, SHOUT);
    awaitConnections(3);
    assertEquals(List.of("1.0.0", "1.1.0"), calls(9, TYPED_ECHO));
    assertEquals(List.of("1.1.0"), calls(9, TYPED_SHOUT));
    assertEquals(0, failures());
    view.remove(upgraded);
    RpcException failure = failure(() -> call(TYPED_SHOUT));
    assertEquals(RpcCode.NOT_OFFERED, failure.code());
    assertEquals(RpcCode.Retry.SAFE, failure.code().retry());
    assertTrue(
        failure
            .getMessage()
            .startsWith(
                "Test.shout: no instance offers Test.shout yet: 2 instances run 1.0.0; 127.0.0.1:"),
        failure.getMessage());
    assertTrue(
        failure.getMessage().endsWith(" 1.0.0: it does not offer Test.shout"),
        failure.getMessage());
    serve("1.1.0", newer, ECHO, SHOUT);
    assertEquals("1.1.0", call(TYPED_SHOUT));
  }

  private long failures() {
    return client.stats().stream().mapToLong(InstanceStats::failures).sum();
  }

  /** What both survive is called, whatever its hash; what is misread is not. */
  @Test
  void aMethodIsCalledInAnotherShapeIfThatCanBeUnderstood() throws Exception {
    Contract wider = contract(method("echo", new OptionalOf(Scalar.STRING)));
    Contract other = contract(method("echo", Scalar.INT32));
    publish(wider);
    publish(other);
    serve("2.0.0", wider, ECHO);
    serve("3.0.0", other, ECHO);
    awaitConnections(2);
    assertEquals(List.of("2.0.0"), calls(5, TYPED_ECHO));
    assertEquals(List.of("2.0.0", "3.0.0"), calls(50, ECHO), "by name alone");
  }

  @Test
  void aMethodThatIsThereInAnotherShapeOnlyIsSaidToBe() throws Exception {
    Contract other = contract(method("echo", Scalar.INT32));
    publish(other);
    serve("3.0.0", other, ECHO);
    awaitConnections(1);
    RpcException failure = failure(() -> call(TYPED_ECHO));
    assertEquals(RpcCode.NOT_OFFERED, failure.code());
    assertTrue(
        failure
            .getMessage()
            .startsWith(
                "Test.echo: no instance offers Test.echo as this client knows it yet:"
                    + " 1 instance runs 3.0.0; 127.0.0.1:"),
        failure.getMessage());
    assertTrue(
        failure.getMessage().endsWith(" 3.0.0: it does not offer Test.echo as known here"),
        failure.getMessage());
  }

  @Test
  void callsByNameGoWhereTheNameIsOffered() throws Exception {
    Contract older = contract(method("echo", Scalar.STRING));
    Contract newer = contract(method("echo", Scalar.STRING), method("shout", Scalar.STRING));
    publish(older);
    publish(newer);
    serve("1.0.0", older, ECHO);
    serve("1.1.0", newer, ECHO, SHOUT);
    awaitConnections(2);
    for (int i = 0; i < 5; i++) {
      assertEquals("1.1.0", client.send("shout", "hi"));
      assertEquals("1.1.0", client.send("Test.shout", "hi"));
    }
    assertEquals(0, failures());
    RpcException failure = failure(() -> client.send("whisper", "hi"));
    assertTrue(
        failure
            .getMessage()
            .startsWith(
                "whisper: no instance offers whisper yet: 1 instance runs 1.0.0,"
                    + " 1 instance runs 1.1.0; 127.0.0.1:"),
        failure.getMessage());
  }

  @Test
  void anInstanceWhoseContractIsNotKnownIsAskedAndTheNextOneToo() throws Exception {
    Contract older = contract(method("echo", Scalar.STRING));
    Contract newer = contract(method("echo", Scalar.STRING), method("shout", Scalar.STRING));
    serve("1.0.0", older, ECHO);
    serve("1.0.0", older, ECHO);
    serve("1.0.0", older, ECHO);
    serve("1.0.0", older, ECHO);
    serve("1.1.0", newer, ECHO, SHOUT);
    awaitConnections(5);
    assertEquals(List.of("1.1.0"), calls(5, TYPED_SHOUT));
    assertTrue(failures() > 0, "they have been asked");
    assertEquals(RpcCode.NO_SUCH_METHOD, failure(() -> client.send("whisper", "hi")).code());
    publish(older);
    await(
        () -> {
          long before = failures();
          calls(5, TYPED_SHOUT);
          return failures() == before;
        });
  }

  @Test
  void anInstanceOfAnotherInterfaceIsNotAsked() throws Exception {
    TestServer other = new TestServer().on(RpcMethod.unary("Other", "echo"), call -> {});
    servers.add(other.start());
    view.add(other.instance("1.0.0", "local", Map.of("Other", "0".repeat(32))));
    assertEquals(RpcCode.NOT_OFFERED, failure(() -> call(TYPED_ECHO)).code());
  }
}
