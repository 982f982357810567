package io.skynet.runtime.transport;

import io.netty.buffer.ByteBufAllocator;
import io.netty.util.ResourceLeakDetector;
import io.netty.util.ResourceLeakDetectorFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Fails a test class after which Netty finds a buffer that was not released. Works where JUnit
 * detects extensions by itself and Netty's leak detection is paranoid: in the profile {@code ci}.
 */
public final class LeakCheck implements AfterAllCallback {
  private static final Queue<String> LEAKS = new ConcurrentLinkedQueue<>();

  static {
    // Before anything of Netty asks for a detector.
    ResourceLeakDetectorFactory.setResourceLeakDetectorFactory(new Detectors());
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (ResourceLeakDetector.getLevel() != ResourceLeakDetector.Level.PARANOID) {
      throw new AssertionError("io.netty.leakDetection.level is not paranoid: nothing is found");
    }
    List<String> leaks = takeLeaks();
    if (!leaks.isEmpty()) {
      throw new AssertionError(leaks.size() + " buffers were not released:\n" + leaks);
    }
  }

  /** What has leaked since this was last asked: Netty tells when the next buffer is allocated. */
  static List<String> takeLeaks() {
    for (int i = 0; i < 3; i++) {
      System.gc();
      LockSupport.parkNanos(10_000_000);
      ByteBufAllocator.DEFAULT.directBuffer(1).release();
    }
    List<String> taken = new ArrayList<>();
    for (String leak = LEAKS.poll(); leak != null; leak = LEAKS.poll()) {
      taken.add(leak);
    }
    return taken;
  }

  /** The one way to hear of leaks is still marked as deprecated. */
  @SuppressWarnings("deprecation")
  private static final class Detectors extends ResourceLeakDetectorFactory {

    @Override
    public <T> ResourceLeakDetector<T> newResourceLeakDetector(
        Class<T> resource, int samplingInterval, long maxActive) {
      return new Detector<>(resource, samplingInterval);
    }
  }

  /** Keeps what Netty would log. */
  private static final class Detector<T> extends ResourceLeakDetector<T> {
    Detector(Class<?> resource, int samplingInterval) {
      super(resource, samplingInterval);
    }

    @Override
    protected void reportTracedLeak(String type, String records) {
      LEAKS.add("LEAK: " + type + records);
    }

    @Override
    protected void reportUntracedLeak(String type) {
      LEAKS.add("LEAK: " + type);
    }
  }
}
