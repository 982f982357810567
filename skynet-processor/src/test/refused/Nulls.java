import io.skynet.annotations.Rpc;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

@Rpc
interface Nulls {
  void primitive(List<String> names, @Nullable int number);
  // error: SKY031: parameter number of Nulls.primitive is marked @Nullable, but the primitive int is never null. Use its box, or drop the annotation.

  void twice(@Nullable Optional<String> one, Optional<@Nullable String> other);
  // error: SKY021: parameter one of Nulls.twice is of type java.util.Optional<java.lang.String>, but that it is empty and that what it holds is absent look alike on the wire. Use one Optional or one @Nullable.
  // error: SKY021: parameter other of Nulls.twice is of type java.util.Optional<java.lang.String>, but that it is empty and that what it holds is absent look alike on the wire. Use one Optional or one @Nullable.

  void key(Map<@Nullable String, String> map);
  // error: SKY019: a key of parameter map of Nulls.key is of type java.lang.String, which does not do as a key of a map. Use a primitive's box, String, another type that is one value, or an enum as the key.

  void sorted(SortedSet<@Nullable String> set);
  // error: SKY032: parameter set of Nulls.sorted is of type java.util.SortedSet<java.lang.String>, but what is in it has no order that every peer knows. Use Set or Map, or elements of a type that is one value, or of an enum.
}
