import io.skynet.annotations.Rpc;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.stream.IntStream;
import java.util.stream.Stream;

@Rpc
interface Streams {
  Stream<String> stream();
  // error: SKY014: the result of Streams.stream is of type java.util.stream.Stream<java.lang.String>, and streams are not there yet. Use a List, and a method that is called for one part after the other.

  CompletableFuture<IntStream> ints();
  // error: SKY014: the result of Streams.ints is of type java.util.stream.IntStream, and streams are not there yet. Use a List, and a method that is called for one part after the other.

  void iterator(Iterator<String> iterator, Iterable<String> iterable);
  // error: SKY014: parameter iterable of Streams.iterator is of type java.lang.Iterable<java.lang.String>, and streams are not there yet. Use a List, and a method that is called for one part after the other.
  // error: SKY014: parameter iterator of Streams.iterator is of type java.util.Iterator<java.lang.String>, and streams are not there yet. Use a List, and a method that is called for one part after the other.

  Flow.Publisher<String> publisher(Flow.Subscriber<String> subscriber);
  // error: SKY014: parameter subscriber of Streams.publisher is of type java.util.concurrent.Flow.Subscriber<java.lang.String>, and streams are not there yet. Use a List, and a method that is called for one part after the other.
  // error: SKY014: the result of Streams.publisher is of type java.util.concurrent.Flow.Publisher<java.lang.String>, and streams are not there yet. Use a List, and a method that is called for one part after the other.
}
