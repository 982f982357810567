package io.skynet.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The table of the codecs. */
final class CodecsChapter {
  private final CodecFigures figures;

  CodecsChapter(CodecFigures figures) {
    this.figures = figures;
  }

  void write(Page page) throws IOException {
    if (figures.isEmpty()) {
      return;
    }
    page.paragraph("## Codecs");
    page.paragraph(
        """
        The request to bytes and back. *Encode* takes an order that was encoded before, *decode* what came of it; *a call's way* builds
        a new order of its values, encodes it and decodes it, which is what happens to each call: protobuf, for one, must count anew
        what it else remembers.
        """);
    List<List<String>> rows = new ArrayList<>();
    for (Codecs codec : Codecs.values()) {
      rows.add(row(codec));
    }
    page.table(
        List.of(
            "codec",
            "size",
            "encode ns",
            "decode ns",
            "both, of protobuf",
            "a call's way ns",
            "of protobuf",
            "bytes, encode",
            "bytes, decode"),
        rows);
  }

  private List<String> row(Codecs codec) throws IOException {
    OrderCodec tested = codec.open();
    return List.of(
        codec.title,
        Integer.toString(tested.encode(tested.build())),
        nanos(codec, "encode"),
        nanos(codec, "decode"),
        Page.number(figures.bothWays(codec) / figures.bothWays(Codecs.PROTOBUF), 2),
        nanos(codec, "call"),
        Page.number(
            figures.of(codec, "call").nanos() / figures.of(Codecs.PROTOBUF, "call").nanos(), 2),
        Page.number(figures.of(codec, "encode").bytes(), 0),
        Page.number(figures.of(codec, "decode").bytes(), 0));
  }

  private String nanos(Codecs codec, String benchmark) {
    CodecFigures.Figure figure = figures.of(codec, benchmark);
    return Page.number(figure.nanos(), 0) + " ± " + Page.number(figure.error(), 0);
  }
}
