package io.skynet.runtime.msgpack;

import java.util.Arrays;

/**
 * A record that came as a map with the names of its components as keys, in whatever order. Moves
 * its reader to one component after the other.
 */
public final class NamedComponents {
  private final MsgReader in;
  private final int[] starts;
  private final int end;

  private NamedComponents(MsgReader in, int[] starts, int end) {
    this.in = in;
    this.starts = starts;
    this.end = end;
  }

  /** Begins a map that holds the components of a record by their names. */
  public static NamedComponents of(MsgReader in, RecordShape shape) {
    int start = in.position();
    int[] starts = new int[shape.size()];
    Arrays.fill(starts, -1);
    for (int left = in.readMapHeader(); left > 0; left--) {
      int key = in.position();
      int component = shape.indexOf(in.readString());
      if (component >= 0) {
        if (starts[component] >= 0) {
          throw in.problem(key, "found " + shape.title(component) + " a second time");
        }
        starts[component] = in.position();
      }
      in.skip();
    }
    for (int i = 0; i < starts.length; i++) {
      if (starts[i] < 0 && shape.isRequired(i)) {
        throw in.problem(start, "found a map without " + shape.title(i));
      }
    }
    return new NamedComponents(in, starts, in.position());
  }

  /** Whether the peer sent a component. */
  public boolean has(int component) {
    return starts[component] >= 0;
  }

  /** The reader, in front of a component that is there. */
  public MsgReader at(int component) {
    in.moveTo(starts[component]);
    return in;
  }

  /** Moves the reader behind the map. */
  public void end() {
    in.moveTo(end);
  }
}
