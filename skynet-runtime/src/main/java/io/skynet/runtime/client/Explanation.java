package io.skynet.runtime.client;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Why a client calls the instances that it calls, and not the others.
 *
 * @param wanted what the client asks for, for people
 * @param verdicts of every instance of the service that the directory has, in its order
 * @param ageMillis how long ago the directory last answered; 0 while it is in touch
 * @param waiting how many calls of the client have not been sent yet
 * @param returning whether they wait for their turn: none of the instances could be called for a
 *     while, and calls return to them step by step
 */
public record Explanation(
    String wanted, List<InstanceVerdict> verdicts, long ageMillis, int waiting, boolean returning) {
  /** So many instances are named in the words of an error. */
  private static final int MOST_TOLD = 5;

  public Explanation {
    verdicts = List.copyOf(verdicts);
  }

  /** Whether the directory is out of reach, and this is what it said last. */
  public boolean isStale() {
    return ageMillis > 0;
  }

  /** How many of the instances are called. */
  public int called() {
    return (int) verdicts.stream().filter(InstanceVerdict::isCalled).count();
  }

  /** For the words of an error: the first few of those that are not called. */
  String brief() {
    List<InstanceVerdict> refused = verdicts.stream().filter(each -> !each.isCalled()).toList();
    String told =
        refused.stream().limit(MOST_TOLD).map(each -> "; " + each).collect(Collectors.joining());
    String more =
        refused.size() > MOST_TOLD ? "; and " + (refused.size() - MOST_TOLD) + " more" : "";
    return told + more + age();
  }

  private String age() {
    return isStale() ? " (as of " + ageMillis / 1000 + " s ago)" : "";
  }

  private String queue() {
    if (returning) {
      return "; calls return step by step after none could be made, and " + waiting + " wait";
    }
    return waiting > 0 ? "; " + waiting + " calls wait" : "";
  }

  /** A line of summary, and one for each instance. */
  @Override
  public String toString() {
    String summary =
        called() + " of " + verdicts.size() + " called for " + wanted + age() + queue();
    return verdicts.stream()
        .map(each -> "\n  " + each)
        .collect(Collectors.joining("", summary, ""));
  }
}
