package io.skynet.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import io.skynet.benchmarks.Orders.OrderRequest;
import io.skynet.benchmarks.proto.OrderRequestMessage;
import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.msgpack.ReadFault;
import java.io.IOException;
import org.apache.fory.Fory;
import org.apache.fory.memory.MemoryBuffer;
import org.msgpack.jackson.dataformat.MessagePackFactory;

/** The codecs that are compared. */
enum Codecs {
  SKYNET("Skynet, generated") {
    @Override
    OrderCodec open() {
      return new Ours();
    }
  },
  PROTOBUF("protobuf-java") {
    @Override
    OrderCodec open() {
      return new Protobuf();
    }
  },
  FORY("Apache Fory") {
    @Override
    OrderCodec open() {
      return new ForyCodec();
    }
  },
  JACKSON_MSGPACK("jackson-dataformat-msgpack") {
    @Override
    OrderCodec open() {
      return new Jackson(new MessagePackFactory());
    }
  },
  JACKSON_JSON("Jackson JSON") {
    @Override
    OrderCodec open() {
      return new Jackson(new JsonFactory());
    }
  },
  OBJECTS("the objects themselves") {
    @Override
    OrderCodec open() {
      return new Objects();
    }
  };

  private static final int ROOM = 1024;

  final String title;

  Codecs(String title) {
    this.title = title;
  }

  abstract OrderCodec open();

  /** The generated code, on a writer that is reused as a connection does. */
  private static final class Ours implements OrderCodec {
    private final MsgWriter out = new MsgWriter(ROOM);

    @Override
    public Object build() {
      return Work.request(1);
    }

    @Override
    public int encode(Object request) {
      out.rewind(0);
      OrdersTypes.writeOrderRequest(out, (OrderRequest) request);
      return out.position();
    }

    @Override
    public Object decode() {
      return OrdersTypes.readOrderRequest(
          new MsgReader(out.array(), 0, out.position(), ReadFault.PLAIN));
    }
  }

  /** Generated messages, on an array that is reused. */
  private static final class Protobuf implements OrderCodec {
    private final byte[] bytes = new byte[ROOM];
    private int size;

    @Override
    public Object build() {
      return GrpcOrders.request(1);
    }

    @Override
    public int encode(Object request) throws IOException {
      CodedOutputStream out = CodedOutputStream.newInstance(bytes);
      ((OrderRequestMessage) request).writeTo(out);
      size = out.getTotalBytesWritten();
      return size;
    }

    @Override
    public Object decode() throws IOException {
      return OrderRequestMessage.parseFrom(CodedInputStream.newInstance(bytes, 0, size));
    }
  }

  /** Its fastest: registered classes, both ends of one version, no references, a reused buffer. */
  private static final class ForyCodec implements OrderCodec {
    private final Fory fory =
        Fory.builder()
            .withXlang(false)
            .withRefTracking(false)
            .withCompatible(false)
            .withAsyncCompilation(false)
            .requireClassRegistration(true)
            .build();
    private final MemoryBuffer buffer = MemoryBuffer.newHeapBuffer(ROOM);

    ForyCodec() {
      fory.register(OrderRequest.class, 100);
      fory.register(Orders.Line.class, 101);
    }

    @Override
    public Object build() {
      return Work.request(1);
    }

    @Override
    public int encode(Object request) {
      buffer.writerIndex(0);
      fory.serialize(buffer, request);
      return buffer.writerIndex();
    }

    @Override
    public Object decode() {
      buffer.readerIndex(0);
      return fory.deserialize(buffer);
    }
  }

  /** A reader and a writer that know the type. */
  private static final class Jackson implements OrderCodec {
    private final ObjectWriter writer;
    private final ObjectReader reader;
    private byte[] bytes = {};

    Jackson(JsonFactory format) {
      ObjectMapper mapper = new ObjectMapper(format);
      writer = mapper.writerFor(OrderRequest.class);
      reader = mapper.readerFor(OrderRequest.class);
    }

    @Override
    public Object build() {
      return Work.request(1);
    }

    @Override
    public int encode(Object request) throws IOException {
      bytes = writer.writeValueAsBytes(request);
      return bytes.length;
    }

    @Override
    public Object decode() throws IOException {
      return reader.readValue(bytes);
    }
  }

  /** No codec: what decoding has to build at least. */
  private static final class Objects implements OrderCodec {
    @Override
    public Object build() {
      return Work.request(1);
    }

    @Override
    public int encode(Object request) {
      return 0;
    }

    @Override
    public Object decode() {
      return Work.decodedRequest();
    }
  }
}
