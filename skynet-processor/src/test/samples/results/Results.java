package com.example.results;

import io.skynet.annotations.Fallback;
import io.skynet.annotations.Rpc;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sealed interfaces with type parameters. */
@Rpc
public interface Results {
  sealed interface Result<T> permits Ok, Failed, Other {}

  record Ok<V>(V value) implements Result<V> {}

  record Failed<T>(String why) implements Result<T> {}

  @Fallback
  record Other<T>(String name, Optional<T> value) implements Result<T> {}

  sealed interface Pair<A, B> permits Left, Right, Both {}

  record Left<A, B>(A a) implements Pair<A, B> {}

  record Right<A, B>(B b) implements Pair<A, B> {}

  /** Its parameters stand the other way round. */
  sealed interface Both<Y, X> extends Pair<X, Y> permits Two {}

  record Two<Y, X>(Y y, X x) implements Both<Y, X> {}

  sealed interface Chain<T> permits End, Link {}

  record End<T>() implements Chain<T> {}

  record Link<T>(T head, Chain<T> tail) implements Chain<T> {}

  Result<String> text(Result<String> result);

  Result<List<Long>> numbers(Result<List<Long>> result);

  Pair<String, Integer> pair(Pair<String, Integer> pair);

  Chain<String> chain(Map<String, Chain<String>> chains);
}
