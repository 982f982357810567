import io.skynet.annotations.Rpc;
import java.io.Serializable;
import java.util.List;

@Rpc
@SuppressWarnings("rawtypes")
interface Inherited extends Base, AutoCloseable, Serializable, Keeping {
// error: SKY010: AutoCloseable.close throws java.lang.Exception, which cannot be made anew at the caller. Throw a class of your own that has one constructor, visible in the interface's package, and for each of its parameters a method of that name, or getName(), and type; if it is read from a class file, that must be compiled with -parameters.
// error: SKY012: parameter anything of Base.far is of type java.lang.Object, which cannot travel. Use a type of Java's library that the guide to interfaces lists, or a record, an enum or a sealed interface of records of your own, or name a codec for it with @Codec.
// error: SKY013: Keeping, which it extends, is of type Keeping, which leaves open what is in it. Say it: write the type argument out, without a wildcard.
  void own();

  @Override
  void redeclared();
}

interface Base {
  void far(Object anything);

  void redeclared();

  default void local() {}
}

interface Keeping<T> {
  T get();
}

interface Storing<T> {
  T get(List<T> of);

  void get(int other);
}

@Rpc
interface Wild extends Storing<List<?>> {
// error: SKY013: an element of a type argument of Storing, which it extends, is of type ?, which leaves open what is in it. Say it: write the type argument out, without a wildcard.
  void own();
}

@Rpc
interface Overloaded extends Storing<String> {
// error: SKY007: Storing.get has the same name as another method, and a name is all that a method has on the wire. Rename one of them.
  void own();
}
