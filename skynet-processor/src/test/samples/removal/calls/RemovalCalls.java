package com.example.removal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.removal.Leaving.Level;
import com.example.removal.Leaving.Word;
import io.skynet.processor.Loopback;
import java.util.List;
import java.util.concurrent.CompletableFuture;

public final class RemovalCalls {
  private RemovalCalls() {}

  private static final class Service extends LeavingSkeleton {
    @SuppressWarnings("removal")
    @Override
    public String gone(String message) {
      return message;
    }

    @SuppressWarnings("removal")
    @Override
    public CompletableFuture<String> goneLater(String message) {
      return CompletableFuture.completedFuture(message);
    }

    @SuppressWarnings("removal")
    @Override
    public void goneAway(String message) {}

    @SuppressWarnings("removal")
    @Override
    public Gone named(Gone gone) {
      return gone;
    }

    @SuppressWarnings({"removal", "deprecation"})
    @Override
    public Old old(Old old) throws Lost, Odd {
      if (old.gone().isEmpty()) {
        throw new Lost(7);
      }
      return old;
    }

    @Override
    public Keeps keeps(Keeps keeps) {
      return keeps;
    }

    @Override
    public Level level(Level level) {
      return level;
    }

    @Override
    public Figure figure(Figure figure) {
      return figure;
    }

    @Override
    public Word word(Word word) {
      return word;
    }
  }

  /** There is no annotation here: of what stays, nobody is warned. */
  public static void usersOfWhatStaysAreNotWarned() {
    LeavingClient client = new LeavingClient(new Loopback(new Service()));
    assertEquals(Level.LOW, client.level(Level.LOW));
    assertEquals("x", client.word(new Word("x")).text);
    Leaving.Figure circle = new Leaving.Circle(1);
    assertEquals(circle, client.figure(circle));
  }

  @SuppressWarnings({"removal", "deprecation"})
  public static void whatWillBeGoneWorksUntilThen() throws Exception {
    LeavingClient client = new LeavingClient(new Loopback(new Service()));
    assertEquals("x", client.gone("x"));
    assertEquals("x", client.goneAsync("x").join());
    assertEquals("x", client.goneLater("x").join());
    client.goneAway("x");
    Leaving.Keeps keeps =
        new Leaving.Keeps("x", Level.MIDDLE, List.of(new Leaving.Gone("y")));
    assertEquals(keeps, client.keeps(keeps));
    Leaving.Old empty = new Leaving.Old(List.of());
    assertEquals(7, assertThrows(Leaving.Lost.class, () -> client.old(empty)).code());
  }

  @SuppressWarnings("removal")
  public static void theUserIsStillWarned() throws Exception {
    assertTrue(
        LeavingClient.class
            .getMethod("gone", String.class)
            .getAnnotation(Deprecated.class)
            .forRemoval());
    assertTrue(EndingClient.class.getAnnotation(Deprecated.class).forRemoval());
  }
}
