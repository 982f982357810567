package com.example.awkward;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.awkward.Awkward.Failure;
import com.example.awkward.Awkward.Locals;
import com.example.awkward.Awkward.Words;
import io.skynet.processor.Loopback;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

public final class AwkwardCalls {
  private AwkwardCalls() {}

  private static final class Service extends AwkwardSkeleton {
    final List<String> notified = new ArrayList<>();

    @Override
    public int locals(int call, int caller, int args, int result, int in, int out, int target) {
      return call + caller * 10 + args * 100 + result * 1000 + in * 10_000 + out * 100_000;
    }

    @Override
    public void notified(String call, String caller, String args, String routes) {
      notified.addAll(List.of(call, caller, args, routes));
    }

    @Override
    public CompletableFuture<Integer> later(
        int call, int args, int result, int out, int value, int in) {
      return CompletableFuture.completedFuture(
          locals(call, args, result, out, value, in, 0));
    }

    @Override
    public void nothing(String in) {}

    @Override
    public String routes(String routes) {
      return routes;
    }

    @Override
    public String close(Locals locals) {
      return locals.toString();
    }

    @Override
    public int started() {
      return 1;
    }

    @Override
    public String with(Words with) {
      return with.name();
    }

    @Override
    public String of(String target) {
      return target;
    }

    @Override
    public String contract() {
      return "contract";
    }

    @Override
    public String service() {
      return "service";
    }

    @Override
    public String echoAll() {
      return "echoAll";
    }

    @Override
    public String echo_all() {
      return "echo_all";
    }

    @Override
    public String größe(String überschrift) {
      return überschrift;
    }

    @Override
    public String $(String $) {
      return $;
    }

    @Override
    public long getHTTPStatus2Code() {
      return 404;
    }

    @Override
    public byte[] bytes(byte... bytes) {
      return bytes;
    }

    @Override
    public String toString(int radix) {
      return Integer.toString(255, radix);
    }

    @Override
    public boolean equals(String other, String more) {
      return other.equals(more);
    }

    @Override
    public int hashCode(String of) {
      return of.hashCode();
    }

    @Override
    public void notify(String who) {
      notified.add(who);
    }

    @Override
    public String registered(String service) {
      return service;
    }

    @Override
    public void unregistered() {}

    @Override
    public void stopped(Named stopped) {
      notified.add(stopped.toString());
    }

    @Override
    public String threading(String method) {
      return method;
    }

    @Override
    public String add(Größe added) {
      return added.toString();
    }

    @Override
    public Unicode routesOf(Unicode failure) throws Failure {
      if (failure == Unicode.ÄRGER) {
        throw new Failure("ja");
      }
      return failure;
    }
  }

  public static void everyMethodReachesItsOwn() {
    Service service = new Service();
    AwkwardClient client = new AwkwardClient(new Loopback(AwkwardSkeleton.of(service)));
    assertEquals(654321, client.locals(1, 2, 3, 4, 5, 6, 7));
    assertEquals(654321, client.localsAsync(1, 2, 3, 4, 5, 6, 7).join());
    assertEquals(654321, client.later(1, 2, 3, 4, 5, 6).join());
    client.notified("a", "b", "c", "d");
    assertEquals(List.of("a", "b", "c", "d"), service.notified);
    client.nothing("x");
    client.nothingAsync("x").join();
    assertEquals("r", client.routes("r"));
    Locals locals = new Locals(1, 2, 3, List.of("v"), "w", Optional.of("i"));
    assertEquals(locals.toString(), client.close(locals));
    assertEquals(1, client.started());
    assertEquals("naïve", client.with(Words.naïve));
    assertEquals("t", client.of("t"));
    assertEquals("contract", client.contract());
    assertEquals("service", client.service());
    assertEquals("echoAll", client.echoAll());
    assertEquals("echo_all", client.echo_all());
    assertEquals("ü", client.größe("ü"));
    assertEquals("$", client.$("$"));
    assertEquals(404, client.getHTTPStatus2Code());
    assertArrayEquals(new byte[] {1, 2}, client.bytes((byte) 1, (byte) 2));
    assertEquals("Awkward.getHTTPStatus2Code", AwkwardBinding.GET_HTTP_STATUS2_CODE.wireName());
  }

  public static void namesOfObjectAndOfTheSkeletonAreTheUsers() throws Failure {
    Service service = new Service();
    AwkwardClient client = new AwkwardClient(new Loopback(AwkwardSkeleton.of(service)));
    assertEquals("ff", client.toString(16));
    assertTrue(client.equals("a", "a"));
    assertEquals("a".hashCode(), client.hashCode("a"));
    client.notify("w");
    Awkward.Named named = new Awkward.Named(1, 2, "s", true);
    client.stopped(named);
    assertEquals(List.of("w", named.toString()), service.notified);
    assertEquals("r", client.registered("r"));
    client.unregistered();
    assertEquals("t", client.threading("t"));
    assertEquals("Größe[länge=3]", client.add(new Awkward.Größe(3)));
    assertEquals(Awkward.Unicode.日本, client.routesOf(Awkward.Unicode.日本));
    Failure failure =
        assertThrows(Failure.class, () -> client.routesOf(Awkward.Unicode.ÄRGER));
    assertEquals("ja", failure.failure());
  }
}
