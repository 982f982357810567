import io.skynet.annotations.Rpc;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@Rpc
interface Containers {
  record Key(int x) {}

  Map<byte[], String> binaryKey();
  // error: SKY019: a key of the result of Containers.binaryKey is of type byte[], which does not do as a key of a map. Use a primitive's box, String, another type that is one value, or an enum as the key.

  Map<Key, String> recordKey();
  // error: SKY019: a key of the result of Containers.recordKey is of type Containers.Key, which does not do as a key of a map. Use a primitive's box, String, another type that is one value, or an enum as the key.

  Map<List<String>, String> listKey();
  // error: SKY019: a key of the result of Containers.listKey is of type java.util.List<java.lang.String>, which does not do as a key of a map. Use a primitive's box, String, another type that is one value, or an enum as the key.

  Map<Optional<String>, String> optionalKey();
  // error: SKY019: a key of the result of Containers.optionalKey is of type java.util.Optional<java.lang.String>, which does not do as a key of a map. Use a primitive's box, String, another type that is one value, or an enum as the key.

  void binarySet(Set<byte[]> set);
  // error: SKY020: parameter set of Containers.binarySet is of type java.util.Set<byte[]>, but arrays are equal only to themselves, so that a set does not know them again. Use a List.

  void optional(Optional<Optional<String>> optional);
  // error: SKY021: parameter optional of Containers.optional is of type java.util.Optional<java.util.Optional<java.lang.String>>, but that it is empty and that what it holds is absent look alike on the wire. Use one Optional or one @Nullable.
}
