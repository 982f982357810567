package io.skynet.runtime.faults;

import io.skynet.runtime.faults.TcpProxy.AnswerFilter;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * Drops the data of HTTP/2 streams that are older than so long, and nothing else: a watch loses
 * events while everything else about it is well.
 */
public final class DroppedFrames implements AnswerFilter {
  private final long ageNanos;
  private final Http2Frames frames = new Http2Frames();
  private final Map<Integer, Long> begun = new HashMap<>();

  public DroppedFrames(Duration age) {
    this.ageNanos = age.toNanos();
  }

  @Override
  public byte[] pass(byte[] bytes) {
    ByteArrayOutputStream passed = new ByteArrayOutputStream();
    for (Http2Frames.Frame frame : frames.add(bytes)) {
      long since = begun.computeIfAbsent(frame.stream(), stream -> System.nanoTime());
      boolean old = System.nanoTime() - since > ageNanos;
      if (!frame.isData() || !old) {
        passed.writeBytes(frame.bytes());
      }
    }
    return passed.toByteArray();
  }

  @Override
  public String toString() {
    return "drops data of streams of " + begun.keySet();
  }
}
