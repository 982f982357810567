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
import static io.skynet.runtime.config.RuntimeSettings.MESSAGE_TIME;
import static io.skynet.runtime.config.RuntimeSettings.QUEUED_REPLY_BYTES;
import static io.skynet.runtime.config.RuntimeSettings.RETRY_TIMEOUT;
import static io.skynet.runtime.config.RuntimeSettings.RETRY_TIMES;
import static io.skynet.runtime.config.RuntimeSettings.STUCK_TIME;
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
import java.util.Optional;
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
    Setting<Duration> messageTime = config.setting(MESSAGE_TIME, TIMEOUTS, standard.messageTime());
    Setting<Integer> queued =
        config.setting(QUEUED_REPLY_BYTES, BYTES, standard.queuedReplyBytes());
    Setting<Duration> stuckTime = config.setting(STUCK_TIME, TIMEOUTS, standard.stuckTime());
    return () ->
        standard
            .withCallsPerConnection(calls.get())
            .withConnections(connections.get(), perAddress.get())
            .withWire(new WireLimits(bytes.get(), standard.wire().depth()))
            .withTimes(messageTime.get(), stuckTime.get())
            .withQueuedReplyBytes(queued.get());
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

  /** How long calls of a service may take, and how long before they are made elsewhere beside. */
  static void followTimes(Config config, CallOptions standard, ServiceClient client) {
    Setting<Duration> timeout = config.setting(TIMEOUT, TIMEOUTS, standard.timeout());
    Setting<Optional<Duration>> retry =
        config.setting(RETRY_TIMEOUT, RETRY_TIMES, Optional.ofNullable(standard.retryTimeout()));
    Runnable tell =
        () ->
            client.standard(
                standard.withTimeout(timeout.get()).withRetryTimeout(retry.get().orElse(null)));
    timeout.onChange(changed -> tell.run());
    retry.onChange(changed -> tell.run());
  }

  /** How many connections a client has to each instance of a service. */
  static void followConnections(Config config, int standard, ServiceClient client) {
    config.setting(CONNECTIONS_PER_INSTANCE, FEW, standard).onChange(client::connections);
  }
}
