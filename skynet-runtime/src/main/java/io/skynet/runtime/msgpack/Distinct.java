package io.skynet.runtime.msgpack;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Different values in the order in which they came, each found by its hash code.
 *
 * <p>A sender who chooses values for their hash codes could make every search go past all others,
 * and a message of four megabytes keep a thread busy for minutes: Java's own tables are safe from
 * that only if the values are {@link Comparable}. So the steps of all searches are counted while
 * values come in, and too many of them are refused. Searching is safe for all threads once nothing
 * is added any more.
 */
final class Distinct {
  /** For how many values room is made before they are read: the size is the sender's word. */
  private static final int MOST_ROOM = 1024;

  /** Where hash codes differ, a search takes two or three steps. */
  private static final int STEPS_EACH = 16;

  /** A few hundred values with the same hash code do no harm, and may be a user's poor choice. */
  private static final int FREE_STEPS = 1 << 16;

  private final int expected;
  private @Nullable Object[] values;
  private int[] hashes;

  /**
   * At the place for a hash code, or behind it, the index of a value plus one; 0 if there is none.
   */
  private int[] table;

  private int size;
  private int added;
  private long steps;

  /** Starts empty, to be given at most {@code expected} values. */
  Distinct(int expected) {
    int room = Math.min(expected, MOST_ROOM);
    this.expected = expected;
    this.values = new @Nullable Object[room];
    this.hashes = new int[room];
    this.table = tableFor(room);
  }

  private static int[] tableFor(int room) {
    // At most half full.
    return new int[Integer.highestOneBit(Math.max(room, 2)) * 4];
  }

  int size() {
    return size;
  }

  @Nullable Object get(int index) {
    return values[index];
  }

  /**
   * Adds a value unless there is one that equals it.
   *
   * @param in what it was read from, for the error if too many look alike
   * @return its index
   * @throws UnsupportedOperationException if as many as were expected were added before
   */
  int add(MsgReader in, @Nullable Object value) {
    if (added++ == expected) {
      throw new UnsupportedOperationException("what came over the wire is immutable");
    }
    int hash = mixed(Objects.hashCode(value));
    int slot = hash & table.length - 1;
    for (int entry = table[slot]; entry != 0; entry = table[slot]) {
      if (isAt(entry - 1, hash, value)) {
        return entry - 1;
      }
      slot = slot + 1 & table.length - 1;
      if (++steps > FREE_STEPS + (long) STEPS_EACH * added) {
        throw in.problem(
            in.position(), "found too many elements or keys whose hash codes are alike");
      }
    }
    return append(slot, hash, value);
  }

  private int append(int slot, int hash, @Nullable Object value) {
    if (size == values.length) {
      grow();
      return append(freeSlot(hash), hash, value);
    }
    values[size] = value;
    hashes[size] = hash;
    table[slot] = ++size;
    return size - 1;
  }

  private void grow() {
    int room = (int) Math.min(expected, 2L * values.length);
    values = Arrays.copyOf(values, room);
    hashes = Arrays.copyOf(hashes, room);
    table = tableFor(room);
    for (int i = 0; i < size; i++) {
      table[freeSlot(hashes[i])] = i + 1;
    }
  }

  private int freeSlot(int hash) {
    int slot = hash & table.length - 1;
    while (table[slot] != 0) {
      slot = slot + 1 & table.length - 1;
    }
    return slot;
  }

  /** The index of the value that equals this one; -1 if there is none. */
  int indexOf(@Nullable Object value) {
    int hash = mixed(Objects.hashCode(value));
    int slot = hash & table.length - 1;
    for (int entry = table[slot]; entry != 0; entry = table[slot]) {
      if (isAt(entry - 1, hash, value)) {
        return entry - 1;
      }
      slot = slot + 1 & table.length - 1;
    }
    return -1;
  }

  private boolean isAt(int index, int hash, @Nullable Object value) {
    return hashes[index] == hash && Objects.equals(values[index], value);
  }

  /** Spreads hash codes that differ in a few bits only over all of them, as MurmurHash3 ends. */
  private static int mixed(int hash) {
    int mixed = hash;
    mixed = (mixed ^ mixed >>> 16) * 0x85ebca6b;
    mixed = (mixed ^ mixed >>> 13) * 0xc2b2ae35;
    return mixed ^ mixed >>> 16;
  }

  @Override
  public String toString() {
    return size + " different values";
  }
}
