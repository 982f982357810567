package com.example.quiet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.skynet.processor.Loopback;
import java.lang.reflect.Modifier;
import java.util.List;

public final class QuietCalls {
  private QuietCalls() {}

  public static void itIsCalled() {
    int[] hushed = {0};
    QuietClient client = new QuietClient(new Loopback(QuietSkeleton.of(() -> hushed[0]++)));
    client.hush();
    client.hushAsync().join();
    assertEquals(2, hushed[0]);
  }

  public static void nothingOfItIsPublic() {
    for (Class<?> type : List.of(QuietClient.class, QuietSkeleton.class, QuietBinding.class)) {
      assertFalse(Modifier.isPublic(type.getModifiers()), type.getName());
    }
  }
}
