package io.skynet.runtime;

import static java.lang.invoke.MethodType.methodType;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * SIGINT and SIGTERM, while somebody waits for a service to stop.
 *
 * <p>A shutdown hook would be the standard way, but it can neither choose the exit status nor hear
 * of a second signal. {@code sun.misc.Signal} can, and stays exported for want of a successor (JEP
 * 260); it is reached by name, since javac warns of every mention of it.
 */
final class Signals implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Signals.class);

  /** By convention a process that a signal ended has the status 128 + its number. */
  private static final int ENDED_BY_SIGNAL = 128;

  private record Previous(String name, Object handler) {}

  private final Runnable onFirst;
  private final Deque<Previous> previous = new ArrayDeque<>();
  private boolean seen;

  private Signals(Runnable onFirst) {
    this.onFirst = onFirst;
  }

  /** Runs {@code onFirst} at the first signal; the second ends the process at once. */
  static Signals handle(Runnable onFirst) {
    Signals signals = new Signals(onFirst);
    signals.install("INT", 2);
    signals.install("TERM", 15);
    return signals;
  }

  private void install(String name, int number) {
    try {
      MethodHandle onSignal =
          MethodHandles.lookup()
              .bind(this, "onSignal", methodType(void.class, Integer.class, Object.class))
              .bindTo(number);
      Class<?> type = Class.forName("sun.misc.SignalHandler");
      Object handler = MethodHandleProxies.asInterfaceInstance(type, onSignal);
      previous.push(new Previous(name, set(name, handler)));
    } catch (Throwable e) {
      log.warn("SIG{} is left to the JVM, which ends the process without draining it", name, e);
    }
  }

  /** Returns the handler that was set before. */
  private static Object set(String name, Object handler) throws Throwable {
    MethodHandles.Lookup lookup = MethodHandles.publicLookup();
    Class<?> type = Class.forName("sun.misc.Signal");
    Class<?> handlerType = Class.forName("sun.misc.SignalHandler");
    Object signal =
        (Object) lookup.findConstructor(type, methodType(void.class, String.class)).invoke(name);
    return (Object)
        lookup
            .findStatic(type, "handle", methodType(handlerType, type, handlerType))
            .invoke(signal, handler);
  }

  private synchronized void onSignal(Integer number, Object signal) {
    if (seen) {
      Runtime.getRuntime().halt(ENDED_BY_SIGNAL + number);
    }
    seen = true;
    onFirst.run();
  }

  /** Puts back the handlers that were there before. */
  @Override
  public void close() {
    for (Previous each : previous) {
      try {
        set(each.name(), each.handler());
      } catch (Throwable e) {
        log.debug("the handler of SIG{} stays", each.name(), e);
      }
    }
  }
}
