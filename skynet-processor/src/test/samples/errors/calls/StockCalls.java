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
import com.example.errors.Stock.SoldOut;
import io.skynet.processor.Loopback;
import io.skynet.runtime.BindAddress;
import io.skynet.runtime.Client;
import io.skynet.runtime.ServiceConfig;
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
        case "sold" -> throw new SoldOut(0);
        case "nearly" -> throw new OutOfStock("one", List.of(), 1) {};
        case "closed" -> throw new Closed(null);
        case "state" -> throw new IllegalStateException("odd");
        default -> {
          return 1;
        }
      }
    }

    @Override
    public CompletableFuture<String> takeLater(int call) throws OutOfStock {
      OutOfStock out = new OutOfStock("later", List.of(), call);
      if (call < 0) {
        return CompletableFuture.supplyAsync(
            () -> {
              throw new CompletionException(out);
            });
      }
      throw out;
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

  public static void errorsCrossAConnection() throws Exception {
    ServiceConfig config =
        ServiceConfig.of("mem:stock").withBind(new BindAddress("127.0.0.1", 0, 0));
    io.skynet.runtime.Service service =
        io.skynet.runtime.Service.create(config, StockSkeleton.of(new Service())).start(true);
    try (Client client = Client.create(config.client())) {
      StockClient stock = new StockClient(client.service("Stock"));
      assertEquals(1, stock.take(""));
      OutOfStock out = assertThrows(OutOfStock.class, () -> stock.take("stock"));
      assertEquals("too few", out.getMessage());
      assertEquals(List.of(new Place("a")), out.places());
      assertEquals(2, out.getLeft());
      assertTrue(
          Arrays.stream(out.getStackTrace())
              .anyMatch(frame -> frame.getMethodName().equals("errorsCrossAConnection")
                  || frame.getMethodName().contains("lambda$errorsCrossAConnection")));
      assertNull(assertThrows(Closed.class, () -> stock.take("closed")).getMessage());
      assertEquals("shut", assertThrows(Closed.class, stock::shut).getMessage());
      assertEquals(
          RpcCode.FAILED, assertThrows(RpcException.class, () -> stock.take("state")).code());
      CompletionException twin =
          assertThrows(CompletionException.class, () -> stock.takeAsync("stock").join());
      assertEquals(2, assertInstanceOf(OutOfStock.class, twin.getCause()).getLeft());
      CompletionException later =
          assertThrows(CompletionException.class, () -> stock.takeLater(5).join());
      assertEquals(5, assertInstanceOf(OutOfStock.class, later.getCause()).getLeft());
      CompletionException failed =
          assertThrows(CompletionException.class, () -> stock.takeLater(-5).join());
      assertEquals(-5, assertInstanceOf(OutOfStock.class, failed.getCause()).getLeft());
      CompletionException shut =
          assertThrows(CompletionException.class, () -> stock.shutAsync().join());
      assertInstanceOf(Closed.class, shut.getCause());
    } finally {
      service.stop();
    }
  }

  /** One that is declared goes by its own name, and one that is not by that of the nearest. */
  public static void aSubclassIsTheNearestThatIsDeclared() {
    StockClient client = client();
    assertEquals(0, assertThrows(SoldOut.class, () -> client.take("sold")).getLeft());
    OutOfStock nearly = assertThrows(OutOfStock.class, () -> client.take("nearly"));
    assertSame(OutOfStock.class, nearly.getClass());
    assertSame(StockBinding.SOLD_OUT, StockBinding.TAKE.errorOf(new SoldOut(0)));
    assertSame(StockBinding.OUT_OF_STOCK, StockBinding.TAKE_LATER.errorOf(new SoldOut(0)));
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
