import io.skynet.annotations.Rpc;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

@Rpc
interface Arrays {
  record Box<T>(T value) {}

  void generic(List<String>[] lists, Optional<String>[] optionals, Box<String>[][] boxes);
  // error: SKY033: an element of parameter boxes of Arrays.generic is of type Arrays.Box<java.lang.String>[], and Java cannot make an array of a type with type arguments. Use a List.
  // error: SKY033: parameter lists of Arrays.generic is of type java.util.List<java.lang.String>[], and Java cannot make an array of a type with type arguments. Use a List.
  // error: SKY033: parameter optionals of Arrays.generic is of type java.util.Optional<java.lang.String>[], and Java cannot make an array of a type with type arguments. Use a List.

  void inSet(Set<int[]> ints, Set<String[]> strings);
  // error: SKY020: parameter ints of Arrays.inSet is of type java.util.Set<int[]>, but arrays are equal only to themselves, so that a set does not know them again. Use a List.
  // error: SKY020: parameter strings of Arrays.inSet is of type java.util.Set<java.lang.String[]>, but arrays are equal only to themselves, so that a set does not know them again. Use a List.

  void sorted(SortedSet<Box<String>> boxes, SortedMap<java.time.ZoneId, String> zones);
  // error: SKY032: parameter boxes of Arrays.sorted is of type java.util.SortedSet<Arrays.Box<java.lang.String>>, but what is in it has no order that every peer knows. Use Set or Map, or elements of a type that is one value, or of an enum.
  // error: SKY032: parameter zones of Arrays.sorted is of type java.util.SortedMap<java.time.ZoneId,java.lang.String>, but what is in it has no order that every peer knows. Use Set or Map, or elements of a type that is one value, or of an enum.
}
