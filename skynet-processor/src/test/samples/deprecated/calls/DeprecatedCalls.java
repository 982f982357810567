package com.example.deprecated;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.deprecated.Current.Keeps;
import com.example.deprecated.Current.Level;
import io.skynet.processor.Loopback;
import java.util.List;

public final class DeprecatedCalls {
  private DeprecatedCalls() {}

  /** Is deprecated itself where it names what is. */
  private static final class Service extends CurrentSkeleton {
    @Deprecated
    @Override
    public String old(String message) {
      return message;
    }

    @Override
    public Level level(Level level) {
      return level;
    }

    @Override
    public Keeps keeps(Keeps keeps) {
      return keeps;
    }

    @Deprecated
    @Override
    public List<Gone> gone(Gone gone) {
      return List.of(gone);
    }
  }

  public static void usersOfWhatIsNotDeprecatedAreNotWarned() throws Current.Coded {
    CurrentClient client = new CurrentClient(new Loopback(new Service()));
    assertEquals(Level.LOW, client.level(Level.LOW));
    Keeps keeps = new Keeps("x", Level.LOW, List.of());
    assertEquals(keeps, client.keeps(keeps));
    assertEquals(keeps, client.keepsAsync(keeps).join());
  }

  @Deprecated
  public static void whatIsDeprecatedWorks() throws Current.Coded {
    CurrentClient client = new CurrentClient(new Loopback(new Service()));
    assertEquals(Level.MIDDLE, client.level(Level.MIDDLE));
    assertEquals("x", client.old("x"));
    Current.Gone gone = new Current.Gone("y");
    assertEquals(List.of(gone), client.gone(gone));
    assertEquals(new Keeps("a", Level.LOW, List.of(gone)).toString(),
        client.keeps(new Keeps("a", Level.LOW, List.of(gone))).toString());
  }
}
