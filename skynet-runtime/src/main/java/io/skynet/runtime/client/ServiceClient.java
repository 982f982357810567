package io.skynet.runtime.client;

import io.skynet.runtime.directory.ContractSource;
import io.skynet.runtime.directory.InstanceFilter;
import io.skynet.runtime.directory.View;
import io.skynet.runtime.msgpack.DynamicValues;
import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.rpc.CallOptions;
import io.skynet.runtime.rpc.Caller;
import io.skynet.runtime.rpc.ClientInterceptor;
import io.skynet.runtime.rpc.CurrentRequest;
import io.skynet.runtime.rpc.MethodOptions;
import io.skynet.runtime.rpc.OutgoingCall;
import io.skynet.runtime.rpc.RpcException;
import io.skynet.runtime.rpc.RpcMethod;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;

/**
 * Calls the live instances of a service that match a version, region and host.
 *
 * <p>It keeps connections to each of them, shares the calls out among them, and follows the
 * directory as they come and go. Instances that do not offer a method, or have it in a shape that
 * the caller cannot use, are passed over by calls of that method, by what their contracts say. A
 * call that certainly did not run is made again on another instance, as is one that may have run if
 * its method is idempotent, within a budget; any other failure reaches the caller. Safe for all
 * threads.
 */
public final class ServiceClient implements Caller, AutoCloseable {
  private final Pool pool;

  /** What was asked for by {@link #with}; null for what holds for all others. */
  private final @Nullable StandardCalls own;

  /** The interceptors, put together; null if there are none. */
  private final ClientInterceptor.@Nullable Next intercepted;

  private ServiceClient(Pool pool, @Nullable StandardCalls own) {
    this.pool = pool;
    this.own = own;
    List<ClientInterceptor> interceptors = pool.settings().interceptors();
    this.intercepted = interceptors.isEmpty() ? null : chain(interceptors);
  }

  private ClientInterceptor.Next chain(List<ClientInterceptor> interceptors) {
    ClientInterceptor.Next next = this::startWith;
    for (int i = interceptors.size() - 1; i >= 0; i--) {
      ClientInterceptor interceptor = interceptors.get(i);
      ClientInterceptor.Next following = next;
      next = (method, chosen) -> interceptor.start(method, chosen, following);
    }
    return next;
  }

  private OutgoingCall startWith(RpcMethod method, CallOptions chosen) {
    StandardCalls calls = calls().of(method);
    return start(method, chosen == calls.options() ? calls.settings() : CallSettings.of(chosen));
  }

  private StandardCalls calls() {
    return own == null ? pool.standard() : own;
  }

  private OutgoingCall start(RpcMethod method, CallSettings settings) {
    return new ServiceCall(pool.sender(), method, settings, CurrentRequest.ofThread().info());
  }

  /**
   * Begins to follow a view, which is closed with the client.
   *
   * @param contracts says which methods an instance offers
   * @param timer runs what is short and never waits
   */
  public static ServiceClient over(
      View view,
      ContractSource contracts,
      InstanceFilter filter,
      ClientSettings settings,
      ScheduledExecutorService timer) {
    Pool pool = new Pool(view, contracts, filter, settings, timer);
    pool.start();
    return new ServiceClient(pool, null);
  }

  @Override
  public OutgoingCall start(RpcMethod method) {
    StandardCalls calls = calls().of(method);
    return intercepted == null
        ? start(method, calls.settings())
        : intercepted.start(method, calls.options());
  }

  /**
   * The same instances and connections, called in another way, whatever the method. Costs next to
   * nothing.
   */
  public ServiceClient with(CallOptions options) {
    return new ServiceClient(pool, StandardCalls.of(options));
  }

  /**
   * The same, but that calls of one method are made in another way.
   *
   * @param method as generated code has it, such as {@code EchoBinding.ECHO}
   * @throws IllegalArgumentException if the method would be tried again, and is not
   *     {@code @Idempotent}
   */
  public ServiceClient with(RpcMethod method, CallOptions options) {
    StandardCalls calls = calls();
    MethodOptions methods = calls.methods().with(method, options);
    return new ServiceClient(pool, StandardCalls.of(calls.options(), methods));
  }

  /** How this client calls methods that nothing else is said of. */
  public CallOptions options() {
    return calls().options();
  }

  /** From now on, how calls are made that nobody has asked anything else for by {@link #with}. */
  public void standard(CallOptions options) {
    pool.standard(StandardCalls.of(options, pool.standard().methods()));
  }

  /**
   * From now on, how many connections there are to each instance. What is too many is closed when
   * the calls on it have ended.
   *
   * @param count from 1 to 64
   * @throws IllegalArgumentException if there are fewer or more
   */
  public void connections(int count) {
    Spread asked = pool.settings().spread().withConnections(count);
    pool.members().connections(asked.connections());
  }

  /**
   * Calls a method by its name, without generated code.
   *
   * @param method {@code Echo.echo}, or just {@code echo} where that is unambiguous
   * @param args null, Boolean, Number, String, {@code byte[]}, List and Map, nested as needed
   * @return null, Boolean, Long, BigInteger, Double, String, {@code byte[]}, List or Map
   * @throws IllegalArgumentException if an argument is of another type
   * @throws RpcException if the call failed
   */
  public @Nullable Object send(String method, @Nullable Object... args) {
    try (OutgoingCall call = start(RpcMethod.unary("", method))) {
      MsgWriter out = call.args(args.length);
      for (Object arg : args) {
        DynamicValues.write(out, arg);
      }
      return DynamicValues.read(call.await());
    }
  }

  /**
   * Waits until calls can be made on at least {@code count} instances.
   *
   * @return whether there were as many in time
   */
  public boolean awaitInstances(int count, Duration timeout) throws InterruptedException {
    return pool.awaitInstances(count, timeout);
  }

  /** Why each instance of the service is called, or is not. */
  public Explanation explain() {
    return pool.reasons().explain(null);
  }

  /** The same for one method, which some instances may not offer. */
  public Explanation explain(RpcMethod method) {
    return pool.reasons().explain(method);
  }

  /** What has been seen of each instance, those that have left included (the last hundred). */
  public List<InstanceStats> stats() {
    return pool.stats();
  }

  /** What has been tried besides the first attempts of calls. */
  public RetryStats retries() {
    return pool.sender().stats();
  }

  /** How many calls without a reply were lost after they had been accepted. */
  public long lostNotifications() {
    return pool.sender().lostNotifications();
  }

  /** Ends the use of the instances, for every view of this client; running calls are finished. */
  @Override
  public void close() {
    pool.close();
  }

  @Override
  public String toString() {
    return "client of " + pool.filter();
  }
}
