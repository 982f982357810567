package io.skynet.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.skynet.runtime.msgpack.MsgException;
import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.rpc.Decoder;
import io.skynet.runtime.rpc.Encoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Types by their names in a contract, with the generated code that reads and writes them. */
public final class WireTypes {
  private static final HexFormat HEX = HexFormat.of();

  private record Type<T>(Decoder<T> decoder, Encoder<T> encoder) {
    String copy(byte[] bytes) {
      byte[] reused = bytes.clone();
      MsgReader in = new MsgReader(reused);
      T value = decoder.read(in);
      assertEquals(0, in.remaining(), "bytes that were not read");
      // The next message may come into the same array.
      Arrays.fill(reused, (byte) -1);
      return encode(value);
    }

    String copyOfFirst(byte[] bytes) {
      return encode(decoder.read(new MsgReader(bytes)));
    }

    private String encode(T value) {
      MsgWriter out = new MsgWriter(16);
      encoder.write(out, value);
      return HEX.formatHex(out.toByteArray());
    }
  }

  private final Map<String, Type<?>> types = new LinkedHashMap<>();

  public <T> WireTypes add(String name, Decoder<T> decoder, Encoder<T> encoder) {
    types.put(name, new Type<>(decoder, encoder));
    return this;
  }

  Set<String> names() {
    return types.keySet();
  }

  /** What is written of what is read, both in hexadecimal; all of it is to be read. */
  public String copy(String type, String bytes) {
    return types.get(type).copy(HEX.parseHex(bytes));
  }

  /**
   * Prints what is written of each line of {@code file} that is of one of these types: its name, a
   * tab and the bytes.
   */
  public void printCopies(String file) throws IOException {
    for (String line : Files.readAllLines(Path.of(file))) {
      String[] value = line.split("\t");
      if (types.containsKey(value[0])) {
        System.out.println(value[0] + "\t" + copy(value[0], value[1]));
      }
    }
  }

  /**
   * Takes any bytes: the first says as what type the rest is read. It is, or it is refused; what is
   * read can be written, and read again.
   */
  public void readAny(byte[] input) {
    if (input.length == 0) {
      return;
    }
    List<Type<?>> all = List.copyOf(types.values());
    Type<?> type = all.get(Byte.toUnsignedInt(input[0]) % all.size());
    String written;
    try {
      written = type.copyOfFirst(Arrays.copyOfRange(input, 1, input.length));
    } catch (MsgException refused) {
      return;
    }
    assertEquals(written, type.copyOfFirst(HEX.parseHex(written)));
  }
}
