package io.skynet.runtime.client;

import io.skynet.runtime.rpc.CallOptions;

/** How calls are made, as users say it and in the form that calls use. */
record StandardCalls(CallOptions options, CallSettings settings) {

  static StandardCalls of(CallOptions options) {
    return new StandardCalls(options, CallSettings.of(options));
  }
}
