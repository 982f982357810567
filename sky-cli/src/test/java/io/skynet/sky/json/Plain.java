package io.skynet.sky.json;

import io.skynet.runtime.msgpack.DynamicValues;
import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.sky.view.JsonText;
import io.skynet.sky.view.JsonText.Layout;

/** JSON as Java's own lists and maps. */
final class Plain {
  private Plain() {}

  static Object parse(String json) {
    MsgWriter out = new MsgWriter(64);
    Untyped.write(json, out);
    return DynamicValues.read(new MsgReader(out.toByteArray()));
  }

  static String json(Object value) {
    MsgWriter out = new MsgWriter(64);
    DynamicValues.write(out, value);
    MsgReader in = new MsgReader(out.toByteArray());
    return JsonText.of(Layout.COMPACT, json -> Untyped.read(in, json));
  }
}
