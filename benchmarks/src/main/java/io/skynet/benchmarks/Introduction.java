package io.skynet.benchmarks;

import java.util.Locale;

/** What was done, on what, and how to read it. */
final class Introduction {
  private static final double BUSY = 0.5;

  private Introduction() {}

  static void write(Page page, Settings settings, double load) {
    page.paragraph("# Benchmarks");
    page.paragraph(
        "How fast calls are, against raw Netty and two others. `benchmarks/run` measures, and writes"
            + " this page; figures of one page were taken in one run, and only their ratios mean much.");
    page.paragraph("Machine: " + Machine.text() + " " + load(load));
    page.paragraph("Versions: " + Machine.versions() + ".");
    page.paragraph("## Method");
    page.paragraph(
        """
        - The work is `Order place(OrderRequest)`: an id, a customer and three lines of SKU, quantity and price go out, and an id, a
          status and the total of the lines come back. Every answer is checked.
        - Client and server are JVMs of their own, fresh for each run, with 1 GiB of heap, on loopback.
        - %s
        - *The limit* is raw Netty: frames behind their length, one write for all that has gathered, nothing checked. It has the
          codec, the objects and the callers of Skynet.
        - *Skynet* is what a user has: the generated client, instances from a directory, the generated skeleton, all limits on. Its
          handler is declared non-blocking but for the row that says otherwise, and the callbacks of its client never block.
        - *RSocket-java* carries the bytes of Skynet's codec, in pooled buffers that are not copied. Its event loops are as many as it
          likes.
        - *grpc-java* has direct executors on both sides, protobuf's generated messages, and native epoll; the others use NIO.
          Its stubs are those that its generator writes, written by hand.
        - The figure is the median of the repetitions, with the least and the most of them. CPU is that of both processes, with
          all their threads, the JIT compiler's too. Bytes are those of the heap, allocated by a process for each call; they contain
          the user's own objects, which are requests, orders, and what follows on a future: %.0f bytes at the server and %.0f at
          the client of Skynet and of the limit in S2.
        """
            .formatted(repetitions(settings), OwnObjects.atServer(), OwnObjects.atClient()));
  }

  private static String load(double load) {
    String text =
        String.format(
            Locale.ROOT, "Before the run its load was %.1f; that of a quiet one is 0.", load);
    return load < BUSY
        ? text
        : text
            + " **It was busy with other work, so the times on this page say nothing yet, nor do their ratios.**";
  }

  private static String repetitions(Settings settings) {
    return ("Everything is run %d times, the systems in turn; each %.1f s to warm up and %.1f s that"
            + " count. S6 takes turns with S2, %d times, and the share is taken in each pair.")
        .formatted(
            settings.rounds(),
            settings.warm() / 1e3,
            settings.millis() / 1e3,
            CallFigures.pairs(settings));
  }
}
