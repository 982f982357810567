package io.skynet.runtime;

import static io.skynet.runtime.config.RuntimeSettings.BYTES;
import static io.skynet.runtime.config.RuntimeSettings.CALLS;
import static io.skynet.runtime.config.RuntimeSettings.CALLS_LIMIT;
import static io.skynet.runtime.config.RuntimeSettings.CALLS_LIMITS;
import static io.skynet.runtime.config.RuntimeSettings.CALLS_PER_CONNECTION;
import static io.skynet.runtime.config.RuntimeSettings.CALLS_WAIT;
import static io.skynet.runtime.config.RuntimeSettings.CONNECTIONS;
import static io.skynet.runtime.config.RuntimeSettings.CONNECTIONS_PER_ADDRESS;
import static io.skynet.runtime.config.RuntimeSettings.CONNECTIONS_PER_INSTANCE;
import static io.skynet.runtime.config.RuntimeSettings.COUNTS;
import static io.skynet.runtime.config.RuntimeSettings.FEW;
import static io.skynet.runtime.config.RuntimeSettings.LEVELS;
import static io.skynet.runtime.config.RuntimeSettings.LOG;
import static io.skynet.runtime.config.RuntimeSettings.MESSAGE_BYTES;
import static io.skynet.runtime.config.RuntimeSettings.TIMEOUT;
import static io.skynet.runtime.config.RuntimeSettings.TIMEOUTS;

import io.skynet.runtime.client.ServiceClient;
import io.skynet.runtime.config.Config;
import io.skynet.runtime.config.LogLevels;
import io.skynet.runtime.config.Setting;
import io.skynet.runtime.logging.LevelSwitch;
import io.skynet.runtime.rpc.CallOptions;
import io.skynet.runtime.transport.CallLimits;
import io.skynet.runtime.transport.ServerLimits;
import io.skynet.runtime.wire.WireLimits;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Lets the runtime follow its own settings in the central configuration. */
final class CentralSettings {

  private CentralSettings() {}

  /** The limits of a service now. */
  static Supplier<ServerLimits> limits(Config config, ServerLimits standard) {
    Setting<Integer> calls =
        config.setting(CALLS_PER_CONNECTION, COUNTS, standard.callsPerConnection());
    Setting<Integer> connections = config.setting(CONNECTIONS, COUNTS, standard.connections());
    Setting<Integer> perAddress =
        config.setting(CONNECTIONS_PER_ADDRESS, COUNTS, standard.connectionsPerAddress());
    Setting<Integer> bytes = config.setting(MESSAGE_BYTES, BYTES, standard.wire().messageBytes());
    return () ->
        standard
            .withCounts(calls.get(), connections.get(), perAddress.get())
            .withWire(new WireLimits(bytes.get(), standard.wire().depth()));
  }

  /** What may be under way at a service, as it changes. */
  static void followCalls(Config config, CallLimits standard, Consumer<CallLimits> told) {
    Setting<Integer> most = config.setting(CALLS, COUNTS, standard.most());
    Setting<String> limit =
        config.setting(CALLS_LIMIT, CALLS_LIMITS, CallsFlags.text(standard.adaptation()));
    Setting<Duration> wait = config.setting(CALLS_WAIT, TIMEOUTS, standard.longestWait());
    Runnable tell =
        () ->
            told.accept(new CallLimits(most.get(), CallsFlags.adaptation(limit.get()), wait.get()));
    most.onChange(changed -> tell.run());
    limit.onChange(changed -> tell.run());
    wait.onChange(changed -> tell.run());
  }

  /** The levels of the loggers of this process. */
  static void followLevels(Config config) {
    config
        .setting(LOG, LEVELS, LogLevels.UNCHANGED)
        .onChange(levels -> LevelSwitch.ofThisProcess().set(levels.byLogger()));
  }

  /** How long calls of a service may take. */
  static void followTimeout(Config config, CallOptions standard, ServiceClient client) {
    config
        .setting(TIMEOUT, TIMEOUTS, standard.timeout())
        .onChange(timeout -> client.standard(standard.withTimeout(timeout)));
  }

  /** How many connections a client has to each instance of a service. */
  static void followConnections(Config config, int standard, ServiceClient client) {
    config.setting(CONNECTIONS_PER_INSTANCE, FEW, standard).onChange(client::connections);
  }
}
