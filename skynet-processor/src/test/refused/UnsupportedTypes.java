import io.skynet.annotations.Rpc;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;

@Rpc
interface UnsupportedTypes {
  record Page<T>(List<T> items) {}

  record Deep(String name, List<Deeper> deeper) {}

  record Deeper(Map<String, Optional<Date>> dates, Object anything) {}

  interface Open {}

  class Mutable {
    int x;
  }

  void classes(Object object, Mutable mutable, Open open, StringBuilder builder);
  // error: SKY012: parameter builder of UnsupportedTypes.classes is of type java.lang.StringBuilder, which cannot travel, but String can. Use a type of Java's library that the guide to interfaces lists, or a record, an enum or a sealed interface of records of your own, or name a codec for it with @Codec.
  // error: SKY012: parameter mutable of UnsupportedTypes.classes is of type UnsupportedTypes.Mutable, which cannot travel. Use a type of Java's library that the guide to interfaces lists, or a record, an enum or a sealed interface of records of your own, or name a codec for it with @Codec.
  // error: SKY012: parameter object of UnsupportedTypes.classes is of type java.lang.Object, which cannot travel. Use a type of Java's library that the guide to interfaces lists, or a record, an enum or a sealed interface of records of your own, or name a codec for it with @Codec.
  // error: SKY012: parameter open of UnsupportedTypes.classes is of type UnsupportedTypes.Open, which cannot travel. Use a type of Java's library that the guide to interfaces lists, or a record, an enum or a sealed interface of records of your own, or name a codec for it with @Codec.

  void implementations(ArrayList<String> list);
  // error: SKY012: parameter list of UnsupportedTypes.implementations is of type java.util.ArrayList<java.lang.String>, which cannot travel, but java.util.List can. Use a type of Java's library that the guide to interfaces lists, or a record, an enum or a sealed interface of records of your own, or name a codec for it with @Codec.

  Void boxedVoid(Void nothing);
  // error: SKY012: parameter nothing of UnsupportedTypes.boxedVoid is of type java.lang.Void, which cannot travel. Use a type of Java's library that the guide to interfaces lists, or a record, an enum or a sealed interface of records of your own, or name a codec for it with @Codec.
  // error: SKY012: the result of UnsupportedTypes.boxedVoid is of type java.lang.Void, which cannot travel. Use a type of Java's library that the guide to interfaces lists, or a record, an enum or a sealed interface of records of your own, or name a codec for it with @Codec.

  CompletionStage<String> stage();
  // error: SKY012: the result of UnsupportedTypes.stage is of type java.util.concurrent.CompletionStage<java.lang.String>, which cannot travel, but a CompletableFuture as a result can. Use a type of Java's library that the guide to interfaces lists, or a record, an enum or a sealed interface of records of your own, or name a codec for it with @Codec.

  Future<String> future();
  // error: SKY012: the result of UnsupportedTypes.future is of type java.util.concurrent.Future<java.lang.String>, which cannot travel, but a CompletableFuture as a result can. Use a type of Java's library that the guide to interfaces lists, or a record, an enum or a sealed interface of records of your own, or name a codec for it with @Codec.

  CompletableFuture<CompletableFuture<String>> twice();
  // error: SKY012: the result of UnsupportedTypes.twice is of type java.util.concurrent.CompletableFuture<java.lang.String>, which cannot travel. Use a type of Java's library that the guide to interfaces lists, or a record, an enum or a sealed interface of records of your own, or name a codec for it with @Codec.

  void given(CompletableFuture<String> future);
  // error: SKY012: parameter future of UnsupportedTypes.given is of type java.util.concurrent.CompletableFuture<java.lang.String>, which cannot travel. Use a type of Java's library that the guide to interfaces lists, or a record, an enum or a sealed interface of records of your own, or name a codec for it with @Codec.

  void deep(Deep deep, Deep again);
  // error: SKY012: component anything of record UnsupportedTypes.Deeper is of type java.lang.Object, which cannot travel. Use a type of Java's library that the guide to interfaces lists, or a record, an enum or a sealed interface of records of your own, or name a codec for it with @Codec.
  // error: SKY012: the value of a value of component dates of record UnsupportedTypes.Deeper is of type java.util.Date, which cannot travel, but java.time.Instant can. Use a type of Java's library that the guide to interfaces lists, or a record, an enum or a sealed interface of records of your own, or name a codec for it with @Codec.

  Page<Date> page();
  // error: SKY012: a type argument of the result of UnsupportedTypes.page is of type java.util.Date, which cannot travel, but java.time.Instant can. Use a type of Java's library that the guide to interfaces lists, or a record, an enum or a sealed interface of records of your own, or name a codec for it with @Codec.

  List<Map<String, List<Date>>> nested();
  // error: SKY012: an element of a value of an element of the result of UnsupportedTypes.nested is of type java.util.Date, which cannot travel, but java.time.Instant can. Use a type of Java's library that the guide to interfaces lists, or a record, an enum or a sealed interface of records of your own, or name a codec for it with @Codec.

  record Near(
      java.util.HashMap<String, String> map,
      java.net.URL url,
      CharSequence text,
      java.util.concurrent.atomic.AtomicInteger count) {}

  void near(Near near);
  // error: SKY012: component count of record UnsupportedTypes.Near is of type java.util.concurrent.atomic.AtomicInteger, which cannot travel, but int can. Use a type of Java's library that the guide to interfaces lists, or a record, an enum or a sealed interface of records of your own, or name a codec for it with @Codec.
  // error: SKY012: component map of record UnsupportedTypes.Near is of type java.util.HashMap<java.lang.String,java.lang.String>, which cannot travel, but java.util.Map can. Use a type of Java's library that the guide to interfaces lists, or a record, an enum or a sealed interface of records of your own, or name a codec for it with @Codec.
  // error: SKY012: component text of record UnsupportedTypes.Near is of type java.lang.CharSequence, which cannot travel, but String can. Use a type of Java's library that the guide to interfaces lists, or a record, an enum or a sealed interface of records of your own, or name a codec for it with @Codec.
  // error: SKY012: component url of record UnsupportedTypes.Near is of type java.net.URL, which cannot travel, but java.net.URI can. Use a type of Java's library that the guide to interfaces lists, or a record, an enum or a sealed interface of records of your own, or name a codec for it with @Codec.
}
