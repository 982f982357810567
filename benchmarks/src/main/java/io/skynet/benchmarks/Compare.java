package io.skynet.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Runs the comparison that its {@link Settings} name, and prints the page of it, or writes it into
 * a file.
 */
final class Compare {
  private Compare() {}

  public static void main(String[] args) throws Exception {
    Settings settings = Settings.parse(args);
    double load = Machine.load();
    CallFigures calls = new CallFigures();
    calls.measure(settings);
    CodecFigures codecs = CodecFigures.measure(settings.codecs());
    Page page = new Page();
    Introduction.write(page, settings, load);
    Promises promises = new Promises();
    promises.addCalls(calls);
    promises.addCodecs(codecs);
    promises.write(page);
    new CallsChapter(calls, settings).write(page);
    new CodecsChapter(codecs).write(page);
    System.out.println(page.text());
    if (!settings.page().isEmpty()) {
      Files.writeString(Path.of(settings.page()), page.text());
    }
  }
}
