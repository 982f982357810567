package com.example.errors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.errors.Stock.Closed;
import com.example.errors.Stock.OutOfStock;
import com.example.errors.Stock.Place;
import io.skynet.processor.Loopback;
import io.skynet.runtime.rpc.RpcCode;
import io.skynet.runtime.rpc.RpcException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

public final class StockCalls {
  private StockCalls() {}

  private static final class Service extends StockSkeleton {
    @Override
    public int take(String failure) throws OutOfStock {
      switch (failure) {
        case "stock" -> throw new OutOfStock("too few", List.of(new Place("a")), 2);
        case "closed" -> throw new Closed(null);
        case "state" -> throw new IllegalStateException("odd");
        default -> {
          return 1;
        }
      }
    }

    @Override
    public CompletableFuture<String> takeLater(int call) throws OutOfStock {
      throw new OutOfStock("later", List.of(), call);
    }

    @Override
    public void shut() {
      throw new Closed("shut");
    }
  }

  private static StockClient client() {
    return new StockClient(new Loopback(StockSkeleton.of(new Service())));
  }

  public static void errorsComeBackWithTheCallersStack() throws Exception {
    StockClient client = client();
    assertEquals(1, client.take(""));
    OutOfStock out = assertThrows(OutOfStock.class, () -> client.take("stock"));
    assertEquals("too few", out.getMessage());
    assertEquals(List.of(new Place("a")), out.places());
    assertEquals(2, out.getLeft());
    assertInstanceOf(RpcException.class, out.getCause());
    assertTrue(
        Arrays.stream(out.getStackTrace())
            .anyMatch(frame -> frame.getClassName().equals(StockClient.class.getName())));
    Closed closed = assertThrows(Closed.class, () -> client.take("closed"));
    assertNull(closed.getMessage());
    assertEquals("shut", assertThrows(Closed.class, client::shut).getMessage());
    assertThrows(IllegalStateException.class, () -> client.take("state"));
  }

  public static void twinsFailWithThemToo() {
    CompletionException e =
        assertThrows(CompletionException.class, () -> client().takeAsync("stock").join());
    assertInstanceOf(OutOfStock.class, e.getCause());
  }

  public static void anUnknownErrorKeepsItsName() {
    RpcException unknown = new RpcException("why", "Burnt", new byte[] {1});
    assertSame(unknown, StockBinding.TAKE.typed(unknown));
    assertEquals(RpcCode.FAILED, unknown.code());
    assertEquals("RpcException: FAILED: Burnt: why", unknown.toString());
    RpcException unreadable = new RpcException("why", "OutOfStock", new byte[] {1});
    assertSame(unreadable, StockBinding.TAKE.typed(unreadable));
    assertEquals(1, unreadable.getSuppressed().length);
    assertEquals("closed", StockBinding.CLOSED.name());
  }
}
