package io.skynet.contract.compare;

import io.skynet.contract.Contract;
import io.skynet.contract.Method;
import io.skynet.contract.Shape;
import java.util.Optional;

/**
 * Says whether a client that goes by one contract can call a method of a server that goes by
 * another, whichever of the two is older.
 *
 * <p>The server reads what the client writes, and the client what the server answers: what the
 * other two directions would come to is of no concern. Nor is what goes wrong with some values
 * only, such as a constant that one side lacks: that call fails, and others do not.
 */
public final class CallComparison {
  private final Contract client;
  private final Contract server;

  public CallComparison(Contract client, Contract server) {
    this.client = client;
    this.server = server;
  }

  /**
   * Whether calls of a method can succeed.
   *
   * @param name wire name of the method within the interface; false if either side lacks it
   */
  public boolean works(String name) {
    Optional<Method> called = client.method(name);
    Optional<Method> offered = server.method(name);
    if (called.isEmpty() || offered.isEmpty()) {
      return false;
    }
    return Shape.of(client, called.get()).equals(Shape.of(server, offered.get()))
        || called.get().oneway() == offered.get().oneway()
            && reads(server, offered.get(), client, called.get(), Flow.TO_SERVER)
            && reads(client, called.get(), server, offered.get(), Flow.TO_CLIENT);
  }

  /** Whoever reads is taken for the one that is deployed, and whoever writes for the new one. */
  private static boolean reads(
      Contract reader, Method read, Contract writer, Method written, Flow flow) {
    Findings findings = new Findings();
    new MethodComparison(reader, writer, findings)
        .compare(withoutErrors(read), withoutErrors(written));
    return !findings.isUnreadable(flow);
  }

  /** An error that a client does not know is still an error. */
  private static Method withoutErrors(Method method) {
    return new Method(
        method.name(), "", false, method.oneway(), false, method.parameters(), method.result());
  }

  @Override
  public String toString() {
    return "calls of " + client.rpc();
  }
}
