import io.skynet.annotations.Rpc;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

@Rpc
@SuppressWarnings("rawtypes")
interface OpenTypes {
  void raw(List list, Map<String, Set> map);
  // error: SKY013: a value of parameter map of OpenTypes.raw is of type java.util.Set, which leaves open what is in it. Say it: write the type argument out, without a wildcard.
  // error: SKY013: parameter list of OpenTypes.raw is of type java.util.List, which leaves open what is in it. Say it: write the type argument out, without a wildcard.

  CompletableFuture rawFuture();
  // error: SKY013: the result of OpenTypes.rawFuture is of type java.util.concurrent.CompletableFuture, which leaves open what is in it. Say it: write the type argument out, without a wildcard.

  CompletableFuture<?> wildFuture();
  // error: SKY013: the result of OpenTypes.wildFuture is of type ?, which leaves open what is in it. Say it: write the type argument out, without a wildcard.

  void wild(List<?> list, Map<? extends Number, String> map);
  // error: SKY013: a key of parameter map of OpenTypes.wild is of type ? extends java.lang.Number, which leaves open what is in it. Say it: write the type argument out, without a wildcard.
  // error: SKY013: an element of parameter list of OpenTypes.wild is of type ?, which leaves open what is in it. Say it: write the type argument out, without a wildcard.

  Optional<? super String> wildOptional();
  // error: SKY013: the value of the result of OpenTypes.wildOptional is of type ? super java.lang.String, which leaves open what is in it. Say it: write the type argument out, without a wildcard.
}
