package io.skynet.runtime.server;

import io.skynet.runtime.rpc.ContractRef;
import io.skynet.runtime.rpc.Handler;
import io.skynet.runtime.rpc.Routes;
import io.skynet.runtime.rpc.RpcMethod;
import io.skynet.runtime.rpc.ServiceInterceptor;
import io.skynet.runtime.rpc.Skeleton;
import io.skynet.runtime.rpc.Threading;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a service answers, found by the bytes of a name as they lie in a message.
 *
 * <p>Every method answers to {@code Echo.echo}, and to {@code echo} as long as only one does. The
 * table is fixed once the service is made, so names that a peer makes up can collide with nothing.
 */
public final class RouteTable {

  /** A method, what handles it, and where. */
  static final class Route {
    private final RpcMethod method;
    private final Handler handler;
    private final Threading threading;

    /** Seen late by another event loop, it lets one more call in; that does no harm. */
    private boolean repliesLater;

    Route(RpcMethod method, Handler handler, Threading threading) {
      this.method = method;
      this.handler = handler;
      this.threading = threading;
    }

    RpcMethod method() {
      return method;
    }

    Handler handler() {
      return handler;
    }

    Threading threading() {
      return threading;
    }

    /** It has left a reply to a future. */
    void repliedLater() {
      if (!repliesLater) {
        repliesLater = true;
      }
    }

    /** Whether it has ever left a reply to a future, and so is likely to do that again. */
    boolean repliesLater() {
      return repliesLater;
    }

    @Override
    public String toString() {
      return "route to " + method;
    }
  }

  private record Entry(byte[] name, Route route) {}

  private final List<ContractRef> contracts;
  private final @Nullable Entry[] slots;

  private RouteTable(List<ContractRef> contracts, @Nullable Entry[] slots) {
    this.contracts = contracts;
    this.slots = slots;
  }

  /** Asks a skeleton what it answers. */
  public static RouteTable of(Skeleton skeleton) {
    return of(skeleton, List.of());
  }

  /** The same, with interceptors before each handler, the first one outermost. */
  public static RouteTable of(Skeleton skeleton, List<ServiceInterceptor> interceptors) {
    Collector collector = new Collector(skeleton, interceptors);
    skeleton.routes(collector);
    return new RouteTable(List.copyOf(collector.contracts), slots(collector.byName()));
  }

  /** The interfaces that are answered. */
  public List<ContractRef> contracts() {
    return contracts;
  }

  @Nullable Route find(byte[] bytes, int from, int to) {
    int slot = hash(bytes, from, to) & slots.length - 1;
    for (Entry entry = slots[slot]; entry != null; entry = slots[slot]) {
      if (Arrays.equals(entry.name, 0, entry.name.length, bytes, from, to)) {
        return entry.route;
      }
      slot = slot + 1 & slots.length - 1;
    }
    return null;
  }

  private static @Nullable Entry[] slots(Map<String, Route> byName) {
    // At most a quarter full, so that every search ends soon.
    @Nullable Entry[] slots = new @Nullable Entry[Integer.highestOneBit(byName.size() + 1) * 8];
    byName.forEach(
        (name, route) -> {
          byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
          int slot = hash(bytes, 0, bytes.length) & slots.length - 1;
          while (slots[slot] != null) {
            slot = slot + 1 & slots.length - 1;
          }
          slots[slot] = new Entry(bytes, route);
        });
    return slots;
  }

  private static int hash(byte[] bytes, int from, int to) {
    int hash = to - from;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + bytes[i];
    }
    return hash ^ hash >>> 16;
  }

  /** Receives the routes while the skeleton names them. */
  private static final class Collector implements Routes {
    private final Skeleton skeleton;
    private final List<ServiceInterceptor> interceptors;
    private final List<ContractRef> contracts = new ArrayList<>();
    private final Map<String, Route> full = new LinkedHashMap<>();
    private final Map<String, @Nullable Route> bare = new LinkedHashMap<>();

    Collector(Skeleton skeleton, List<ServiceInterceptor> interceptors) {
      this.skeleton = skeleton;
      this.interceptors = interceptors;
    }

    @Override
    public void contract(ContractRef contract) {
      for (ContractRef other : contracts) {
        if (other.rpc().equals(contract.rpc())) {
          requireSame(other, contract);
          return;
        }
      }
      contracts.add(contract);
    }

    /** An instance publishes one contract for each name. */
    private static void requireSame(ContractRef one, ContractRef other) {
      if (!one.hash().equals(other.hash())) {
        throw new IllegalArgumentException(
            "a service cannot answer to two interfaces called %s, described by %s and %s: give one of them another name by @Rpc"
                .formatted(one.rpc(), one.resource(), other.resource()));
      }
    }

    @Override
    public void add(RpcMethod method, Handler handler) {
      Route route = new Route(method, intercepted(method, handler), skeleton.threading(method));
      Route taken = full.putIfAbsent(method.wireName(), route);
      if (taken != null && taken.method() == method) {
        return;
      } else if (taken != null) {
        throw new IllegalArgumentException("two methods answer to the name " + method.wireName());
      }
      bare.merge(method.name(), route, (one, other) -> AMBIGUOUS);
    }

    private Handler intercepted(RpcMethod method, Handler handler) {
      Handler outermost = handler;
      for (int i = interceptors.size() - 1; i >= 0; i--) {
        outermost = interceptors.get(i).intercept(method, outermost);
      }
      return outermost;
    }

    Map<String, Route> byName() {
      Map<String, Route> all = new LinkedHashMap<>();
      bare.forEach(
          (name, route) -> {
            if (route != null && route != AMBIGUOUS) {
              all.put(name, route);
            }
          });
      all.putAll(full);
      return all;
    }

    private static final Route AMBIGUOUS =
        new Route(RpcMethod.unary("", "?"), call -> {}, Threading.NON_BLOCKING);
  }
}
