package io.skynet.runtime.msgpack;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The elements of an array, in the set that the user gets, in the order in which they came.
 * Generated code appends as many as the array has; from then on it is immutable.
 */
public final class DecodedSet<E extends @Nullable Object> extends AbstractSet<E> {
  private final Distinct elements;

  /** Starts empty, to be given exactly {@code expected} elements, some of which may be equal. */
  public DecodedSet(int expected) {
    this.elements = new Distinct(expected);
  }

  /**
   * Adds an element, unless it is there, while some are still expected.
   *
   * @param in what it was read from, whose fault is thrown if too many have the same hash code
   * @throws UnsupportedOperationException if the set is complete
   */
  public void append(MsgReader in, E element) {
    elements.add(in, element);
  }

  @Override
  public boolean contains(@Nullable Object element) {
    return elements.indexOf(element) >= 0;
  }

  @Override
  public int size() {
    return elements.size();
  }

  @Override
  public Iterator<E> iterator() {
    return new Iterator<>() {
      private int next;

      @Override
      public boolean hasNext() {
        return next < elements.size();
      }

      @Override
      @SuppressWarnings("unchecked") // only an E was put there
      public E next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return (E) elements.get(next++);
      }
    };
  }
}
