package io.skynet.runtime.client;

import io.skynet.runtime.directory.Instance;
import java.util.List;

/**
 * Whether a client calls an instance.
 *
 * @param reasons why it does not, each as a sentence; none if it does
 */
public record InstanceVerdict(Instance instance, List<String> reasons) {

  public InstanceVerdict {
    reasons = List.copyOf(reasons);
  }

  /** Whether calls go there. */
  public boolean isCalled() {
    return reasons.isEmpty();
  }

  /** On one line: {@code 10.0.0.4:9001 1.0.0: it is draining}. */
  @Override
  public String toString() {
    return instance.endpoint()
        + " "
        + instance.version()
        + ": "
        + (isCalled() ? "called" : String.join(", ", reasons));
  }
}
