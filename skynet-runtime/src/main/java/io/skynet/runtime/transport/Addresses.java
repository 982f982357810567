package io.skynet.runtime.transport;

import io.netty.resolver.AbstractAddressResolver;
import io.netty.resolver.AddressResolver;
import io.netty.resolver.AddressResolverGroup;
import io.netty.util.NetUtil;
import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.Promise;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Finds out which address a host stands for, and whether a connection may be made to it. The
 * address that is checked is the one that is connected to, so a name that stands for another one a
 * moment later gains nothing.
 *
 * <p>Names are looked up on threads of their own: a name server that does not answer would hold up
 * an event loop, and with it everybody else's calls, for many seconds.
 */
final class Addresses extends AddressResolverGroup<InetSocketAddress> {

  /** Where names are looked up. May wait. */
  @FunctionalInterface
  interface Lookup {
    InetAddress find(String host) throws UnknownHostException;
  }

  /** As the machine does it. */
  static final Lookup SYSTEM = InetAddress::getByName;

  /** All of them. */
  static final Addresses ANY = new Addresses(SYSTEM, address -> {});

  private static final int THREADS = 8;
  private static final Executor LOOKUPS = lookups();

  private final Lookup lookup;
  private final AddressCheck check;

  Addresses(Lookup lookup, AddressCheck check) {
    this.lookup = lookup;
    this.check = check;
  }

  private static Executor lookups() {
    ThreadPoolExecutor threads =
        new ThreadPoolExecutor(
            THREADS,
            THREADS,
            10,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            task -> {
              Thread thread = new Thread(task, "skynet-loop-lookup");
              thread.setDaemon(true);
              return thread;
            });
    threads.allowCoreThreadTimeOut(true);
    return threads;
  }

  /** Not kept for the next: it costs nothing, and belongs to one connection. */
  @Override
  public AddressResolver<InetSocketAddress> getResolver(EventExecutor executor) {
    return new Resolver(executor);
  }

  @Override
  protected AddressResolver<InetSocketAddress> newResolver(EventExecutor executor) {
    return new Resolver(executor);
  }

  private final class Resolver extends AbstractAddressResolver<InetSocketAddress> {

    Resolver(EventExecutor executor) {
      super(executor, InetSocketAddress.class);
    }

    /** An address is not looked up, but checked. */
    @Override
    protected boolean doIsResolved(InetSocketAddress address) {
      return false;
    }

    @Override
    protected void doResolve(InetSocketAddress wanted, Promise<InetSocketAddress> found) {
      String host = wanted.getHostString();
      if (NetUtil.isValidIpV4Address(host) || NetUtil.isValidIpV6Address(host)) {
        find(wanted, found);
      } else {
        LOOKUPS.execute(() -> find(wanted, found));
      }
    }

    private void find(InetSocketAddress wanted, Promise<InetSocketAddress> found) {
      try {
        InetAddress address = lookup.find(wanted.getHostString());
        check.check(address);
        found.trySuccess(new InetSocketAddress(address, wanted.getPort()));
      } catch (UnknownHostException | RuntimeException e) {
        found.tryFailure(e);
      }
    }

    @Override
    protected void doResolveAll(InetSocketAddress wanted, Promise<List<InetSocketAddress>> found) {
      resolve(wanted)
          .addListener(
              one -> {
                if (one.isSuccess()) {
                  found.trySuccess(List.of((InetSocketAddress) one.getNow()));
                } else {
                  found.tryFailure(one.cause());
                }
              });
    }
  }
}
