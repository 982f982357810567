package io.skynet.sky;

import io.skynet.sky.context.Context;
import io.skynet.sky.context.ContextException;
import io.skynet.sky.context.ContextFiles;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** The names of contexts, for completion. */
final class ContextNames implements Iterable<String> {

  @Override
  public Iterator<String> iterator() {
    return Stream.concat(Stream.of(Context.DEFAULT), kept().stream()).iterator();
  }

  private static List<String> kept() {
    try {
      return ContextFiles.of(System.getenv()).names();
    } catch (ContextException e) {
      return List.of(); // a command will say why; Tab just finds nothing
    }
  }

  @Override
  public String toString() {
    return "names of contexts";
  }
}
