import io.skynet.annotations.Rpc;
import java.util.List;

@Rpc
interface Generic<T> {
// error: SKY004: Generic has type parameters, but a client must know the types that it sends. Replace them by the types that are meant.
  T get(List<T> list);
}

@Rpc
interface GenericMethod {
  <T> T get(T value, List<? super T> list);
  // error: SKY005: GenericMethod.get has type parameters, but a client must know the types that it sends. Replace them by the types that are meant.
  // error: SKY013: an element of parameter list of GenericMethod.get is of type ? super T, which leaves open what is in it. Say it: write the type argument out, without a wildcard.
}
