import io.skynet.annotations.Rpc;

class NotAnInterface {
  @Rpc
  abstract class AClass {}
  // error: SKY001: AClass is a class. Put @Rpc on an interface.

  @Rpc
  record ARecord(int x) {}
  // error: SKY001: ARecord is a record. Put @Rpc on an interface.

  @Rpc
  enum AnEnum {
  // error: SKY001: AnEnum is an enum. Put @Rpc on an interface.
    ONE
  }

  @Rpc
  @interface AnAnnotation {}
  // error: SKY001: AnAnnotation is an annotation. Put @Rpc on an interface.
}
