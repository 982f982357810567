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
        The request to bytes and back. *Encode* takes one that was built and encoded before, *decode* what came of it. *All three*
        is what happens to every call: a new request is built of its values, encoded and decoded. Protobuf's messages remember
        their size once they were encoded; only the first column lets them gain by that. JMH, %d forks with %d iterations each; the
        figure is the median of the iterations, with the least and the most of them.
        """
            .formatted(CodecFigures.FORKS, CodecFigures.ITERATIONS));
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
            "both, of protobuf's",
            "all three ns",
            "of protobuf's",
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
    return figures.of(codec, benchmark).spread().text(0);
  }
}
