import io.skynet.runtime.msgpack.DecodedList;
import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.msgpack.NamedComponents;
import io.skynet.runtime.msgpack.RecordShape;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * How the values of {@link Homeless} travel.
 */
@Generated("io.skynet.processor.RpcProcessor")
final class HomelessTypes {
  private static final RecordShape BELONGING = RecordShape.of("Belonging", "name");

  private HomelessTypes() {
  }

  static void writeBelonging(MsgWriter out, Belonging value) {
    out.writeArrayHeader(1);
    out.writeString(Objects.requireNonNull(value.name(), "Belonging.name is null"));
  }

  static Belonging readBelonging(MsgReader in) {
    if (in.isMap()) {
      return gatherBelonging(in);
    }
    int size = in.readRecordHeader(BELONGING);
    String name = in.readString();
    in.skip(size - 1);
    return new Belonging(name);
  }

  private static Belonging gatherBelonging(MsgReader in) {
    NamedComponents named = NamedComponents.of(in, BELONGING);
    String name = named.at(0).readString();
    named.end();
    return new Belonging(name);
  }

  static void writeListOfBelonging(MsgWriter out, List<Belonging> values) {
    int left = values.size();
    out.writeArrayHeader(left);
    for (Belonging value : values) {
      writeBelonging(out, Objects.requireNonNull(value, "an element of List<Belonging> is null"));
      left--;
    }
    if (left != 0) {
      throw new ConcurrentModificationException("a List<Belonging> changed while it was written");
    }
  }

  static List<Belonging> readListOfBelonging(MsgReader in) {
    int size = in.readArrayHeader();
    DecodedList<Belonging> values = new DecodedList<>(size);
    for (int i = 0; i < size; i++) {
      values.append(readBelonging(in));
    }
    return values;
  }
}
