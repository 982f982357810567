import static org.junit.jupiter.api.Assertions.assertEquals;

import io.skynet.processor.Loopback;
import java.util.List;

public final class HomelessCalls {
  private HomelessCalls() {}

  public static void itIsCalled() {
    HomelessClient client = new HomelessClient(new Loopback(HomelessSkeleton.of(List::of)));
    assertEquals(List.of(new Belonging("hat")), client.belongings(new Belonging("hat")));
  }
}
