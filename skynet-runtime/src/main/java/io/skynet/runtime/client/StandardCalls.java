package io.skynet.runtime.client;

import io.skynet.runtime.rpc.CallOptions;
import io.skynet.runtime.rpc.MethodOptions;
import io.skynet.runtime.rpc.RpcMethod;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How calls are made, as users say it and in the form that calls use.
 *
 * @param options of all methods but those of {@code methods}
 * @param byMethod made of {@code methods}
 */
record StandardCalls(
    CallOptions options,
    CallSettings settings,
    MethodOptions methods,
    Map<RpcMethod, StandardCalls> byMethod) {

  static StandardCalls of(CallOptions options) {
    return of(options, MethodOptions.NONE);
  }

  static StandardCalls of(CallOptions options, MethodOptions methods) {
    Map<RpcMethod, StandardCalls> byMethod =
        methods.byMethod().entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> of(each.getValue())));
    return new StandardCalls(options, CallSettings.of(options), methods, byMethod);
  }

  /** What holds for calls of the method. */
  StandardCalls of(RpcMethod method) {
    // Nearly always nothing is said of single methods.
    return byMethod.isEmpty() ? this : byMethod.getOrDefault(method, this);
  }
}
