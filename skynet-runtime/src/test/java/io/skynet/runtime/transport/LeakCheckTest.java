package io.skynet.runtime.transport;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netty.buffer.ByteBufAllocator;
import io.skynet.runtime.directory.Await;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

@EnabledIfSystemProperty(named = "io.netty.leakDetection.level", matches = "paranoid")
class LeakCheckTest {

  @Test
  void findsABufferThatNobodyReleased() {
    ByteBufAllocator.DEFAULT.directBuffer(64).writeInt(7);
    List<String> found = new ArrayList<>();
    Await.until("it is found", () -> found.addAll(LeakCheck.takeLeaks()));
    assertTrue(found.get(0).contains("findsABufferThatNobodyReleased"), found.get(0));
  }
}
