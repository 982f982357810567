package io.skynet.runtime.msgpack;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * The elements of an array, in the list that the user gets. Generated code appends as many as the
 * array has; from then on it is immutable.
 */
public final class DecodedList<E extends @Nullable Object> extends AbstractList<E>
    implements RandomAccess {
  /**
   * For how many elements room is made before they are read; further room is made as they come. The
   * size on the wire is the sender's word.
   */
  private static final int MOST_ROOM = 1024;

  private final int expected;
  private @Nullable Object[] values;
  private int size;

  /** Starts empty, to be given exactly {@code expected} elements. */
  public DecodedList(int expected) {
    this.expected = expected;
    this.values = new @Nullable Object[Math.min(expected, MOST_ROOM)];
  }

  /**
   * Adds an element while some are still expected.
   *
   * @throws UnsupportedOperationException if the list is complete
   */
  public void append(E value) {
    if (size == values.length) {
      grow();
    }
    values[size++] = value;
  }

  private void grow() {
    if (size == expected) {
      throw new UnsupportedOperationException("a list that came over the wire is immutable");
    }
    values = Arrays.copyOf(values, (int) Math.min(expected, 2L * values.length));
  }

  @Override
  @SuppressWarnings("unchecked") // only an E was put there
  public E get(int index) {
    if (index >= size) {
      throw new IndexOutOfBoundsException(index + " of " + size);
    }
    return (E) values[index];
  }

  @Override
  public int size() {
    return size;
  }
}
