package io.skynet.sky.call;

import io.skynet.contract.Contract;
import io.skynet.contract.Method;
import io.skynet.runtime.directory.Instance;
import org.jspecify.annotations.Nullable;

/**
 * An instance that a method can be called on.
 *
 * @param wireName what the method is called on the wire
 * @param promise what its contract says of the method; null without one
 */
public record Offer(Instance instance, String wireName, @Nullable Promise promise) {

  /** A method of a contract. */
  public record Promise(Contract contract, Method method) {}

  /** What tells it from offers of the same name: the interface's method, or else the service. */
  String owned() {
    return instance.contracts().isEmpty() ? instance.service() : wireName;
  }
}
