package com.example.results;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.results.Results.Chain;
import com.example.results.Results.End;
import com.example.results.Results.Failed;
import com.example.results.Results.Left;
import com.example.results.Results.Link;
import com.example.results.Results.Ok;
import com.example.results.Results.Other;
import com.example.results.Results.Pair;
import com.example.results.Results.Result;
import com.example.results.Results.Right;
import com.example.results.Results.Two;
import io.skynet.processor.HostileBytes;
import io.skynet.processor.Loopback;
import io.skynet.runtime.msgpack.DynamicValues;
import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.msgpack.MsgWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public final class ResultsCalls {
  private ResultsCalls() {}

  private static final class Service extends ResultsSkeleton {
    @Override
    public Result<String> text(Result<String> result) {
      return result;
    }

    @Override
    public Result<List<Long>> numbers(Result<List<Long>> result) {
      return result;
    }

    @Override
    public Pair<String, Integer> pair(Pair<String, Integer> pair) {
      return pair;
    }

    @Override
    public Chain<String> chain(Map<String, Chain<String>> chains) {
      return chains.getOrDefault("one", new End<>());
    }
  }

  private static final Loopback LOOPBACK = new Loopback(new Service());
  private static final Results CLIENT = new ResultsClient(LOOPBACK);
  private static final Chain<String> CHAIN = new Link<>("a", new Link<>("b", new End<>()));

  public static void everySubtypeArrives() {
    assertEquals(new Ok<>("x"), CLIENT.text(new Ok<>("x")));
    assertEquals(new Failed<String>("why"), CLIENT.text(new Failed<>("why")));
    assertEquals(new Ok<>(List.of(1L, 2L)), CLIENT.numbers(new Ok<>(List.of(1L, 2L))));
    assertEquals(CHAIN, CLIENT.chain(Map.of("one", CHAIN)));
  }

  public static void parametersGoWhereTheyBelong() {
    for (Pair<String, Integer> pair :
        List.<Pair<String, Integer>>of(new Left<>("a"), new Right<>(2), new Two<>(3, "b"))) {
      assertEquals(pair, CLIENT.pair(pair));
    }
    assertEquals(
        List.of("Two", List.of(3L, "b")),
        DynamicValues.read(new MsgReader(LOOPBACK.lastArguments())));
  }

  public static void anUnknownSubtypeBecomesTheFallback() {
    MsgWriter out = new MsgWriter(16);
    DynamicValues.write(out, List.of("Late", List.of(1)));
    assertEquals(
        new Other<String>("Late", Optional.empty()),
        ResultsTypes.readResultOfString(new MsgReader(out.toByteArray())));
  }

  public static void hostileBytesAreRefused() {
    CLIENT.chain(Map.of("one", CHAIN));
    CLIENT.pair(new Two<>(3, "b"));
    CLIENT.numbers(new Ok<>(List.of(1L, 2L)));
    HostileBytes.sendTo(LOOPBACK);
  }
}
