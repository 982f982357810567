package io.skynet.sky.view;

import io.skynet.runtime.directory.Instance;
import io.skynet.runtime.directory.Query;

/** The state of an instance, for one who looks on. */
public final class StateCell {
  private static final String SUSPECT = " (suspect)";

  private StateCell() {}

  /**
   * The state as the instance last wrote it; with a mark if the directory has lost the instance,
   * and with it so many of its kind that clients still call it.
   */
  public static String of(Query query, Instance instance) {
    String state = instance.state().text();
    return query.isSuspect(instance) ? state + SUSPECT : state;
  }
}
