import io.skynet.annotations.Idempotent;
import io.skynet.annotations.Oneway;
import io.skynet.annotations.Rpc;

@Rpc
interface Names {
  void same();

  void same(int x);
  // error: SKY007: Names.same has the same name as another method, and a name is all that a method has on the wire. Rename one of them.

  void same(String x);
  // error: SKY007: Names.same has the same name as another method, and a name is all that a method has on the wire. Rename one of them.

  String echo(String message);

  String echoAsync(String message);
  // error: SKY008: Names.echoAsync takes the name that the client gives to the asynchronous twin of Names.echo. Rename one of them.

  String local();

  default int localAsync() {
  // error: SKY008: Names.localAsync takes the name that the client gives to the asynchronous twin of Names.local. Rename one of them.
    return 0;
  }

  @Oneway
  void oneway();

  void onewayAsync();

  static void staticAsync() {}

  void toStatic();

  String toString();
  // error: SKY009: Names.toString is a method of every object, and is answered where it is called. Rename it.

  int hashCode();
  // error: SKY009: Names.hashCode is a method of every object, and is answered where it is called. Rename it.

  int hashCode(String of);
  // error: SKY007: Names.hashCode has the same name as another method, and a name is all that a method has on the wire. Rename one of them.

  boolean equals(Object other);
  // error: SKY009: Names.equals is a method of every object, and is answered where it is called. Rename it.
  // error: SKY012: parameter other of Names.equals is of type java.lang.Object, which cannot travel. Use a type of Java's library that the guide to interfaces lists, or a record, an enum or a sealed interface of records of your own, or name a codec for it with @Codec.

  Object clone();
  // error: SKY009: Names.clone is a method of every object, and is answered where it is called. Rename it.
  // error: SKY012: the result of Names.clone is of type java.lang.Object, which cannot travel. Use a type of Java's library that the guide to interfaces lists, or a record, an enum or a sealed interface of records of your own, or name a codec for it with @Codec.

  @Idempotent
  default void marked() {}
  // error: SKY023: Names.marked is marked @Idempotent, but is not a remote method: it has a body. Drop the annotation, or the body.

  @Oneway
  static void markedToo() {}
  // error: SKY023: Names.markedToo is marked @Oneway, but is not a remote method: it has a body. Drop the annotation, or the body.
}
