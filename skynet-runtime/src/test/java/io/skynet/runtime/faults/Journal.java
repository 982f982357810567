package io.skynet.runtime.faults;

import io.skynet.runtime.rpc.ContractRef;
import io.skynet.runtime.rpc.Routes;
import io.skynet.runtime.rpc.RpcMethod;
import io.skynet.runtime.rpc.Skeleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What services have been asked, by the id of the call; they answer with that id. */
final class Journal {
  static final RpcMethod ECHO = RpcMethod.unary("Test", "echo").idempotent();

  /** The same as a client knows it that must not run it twice. */
  static final RpcMethod WRITE = RpcMethod.unary("Test", "echo");

  static final ContractRef CONTRACT =
      new ContractRef(
          "Test", "978231c4df04b99543f90222041ee416", "META-INF/skynet/Test.json", Journal.class);

  private final boolean complete;
  private final Map<String, Integer> served = new ConcurrentHashMap<>();

  /**
   * @param complete whether all services write into it
   */
  Journal(boolean complete) {
    this.complete = complete;
  }

  /** A service that writes into this journal. */
  Skeleton skeleton() {
    return this::routes;
  }

  private void routes(Routes routes) {
    routes.contract(CONTRACT);
    routes.add(
        ECHO,
        call -> {
          String id = call.args(1).readString();
          served.merge(id, 1, Integer::sum);
          call.reply().writeString(id);
        });
  }

  /** How many calls were served more than once. */
  long duplicates() {
    return served.values().stream().filter(count -> count > 1).count();
  }

  /** Whether the call may have been served. */
  boolean has(String id) {
    return !complete || served.containsKey(id);
  }

  @Override
  public String toString() {
    return served.size() + " calls served, " + duplicates() + " more than once";
  }
}
