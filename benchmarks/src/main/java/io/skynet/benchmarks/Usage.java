package io.skynet.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What this process has used so far, or in a while.
 *
 * @param cpuNanos of all cores
 * @param allocatedBytes on the heap
 */
record Usage(long cpuNanos, long allocatedBytes) {
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private static final ThreadMXBean THREADS =
      ManagementFactory.getPlatformMXBean(ThreadMXBean.class);

  /** By threads that have ended: the JVM forgets what they allocated. */
  private static final AtomicLong ENDED = new AtomicLong();

  static Usage now() {
    long allocated = ENDED.get();
    for (long bytes : THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds())) {
      allocated += Math.max(bytes, 0);
    }
    return new Usage(SYSTEM.getProcessCpuTime(), allocated);
  }

  /** What the current thread has allocated, in bytes. */
  static long ofThread() {
    return THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
  }

  /** To be called by a thread under measurement as its last act. */
  static void threadEnds() {
    ENDED.addAndGet(ofThread());
  }

  Usage since(Usage before) {
    return new Usage(cpuNanos - before.cpuNanos, allocatedBytes - before.allocatedBytes);
  }

  static Usage parse(String line) {
    String[] words = line.split(" ");
    return new Usage(Long.parseLong(words[0]), Long.parseLong(words[1]));
  }

  String line() {
    return cpuNanos + " " + allocatedBytes;
  }
}
