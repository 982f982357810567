package io.skynet.runtime.client;

import io.skynet.runtime.rpc.RpcCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has been tried for one call so far, and failed. Made when something fails. */
final class Attempts {
  /** Of those that cost the instances something. */
  private static final int MOST_CHARGED = 3;

  private static final int MOST = 10;

  /** At most so many are told of in the words of an error. */
  private static final int MOST_TOLD = 5;

  private final List<Member> where = new ArrayList<>();
  private final List<CallFailure> failures = new ArrayList<>();

  void add(Member member, CallFailure why) {
    where.add(member);
    failures.add(why);
  }

  /** The instances that have been tried. */
  List<Member> where() {
    return where;
  }

  /** Whether so many are enough. */
  boolean isEnough() {
    return failures.size() >= MOST
        || failures.stream().filter(Attempts::isCharged).count() >= MOST_CHARGED;
  }

  /** Whether a failure says that another attempt adds to somebody's load. */
  static boolean isCharged(CallFailure failure) {
    return switch (failure.code()) {
      case UNREACHABLE, DRAINING, NO_SUCH_METHOD -> false;
      default -> true;
    };
  }

  /**
   * What the call as a whole has failed with: if any attempt may have run, then so may the call.
   *
   * @param last why there is no further attempt
   */
  CallFailure outcome(CallFailure last) {
    for (CallFailure failure : failures) {
      if (last.code().retry() == RpcCode.Retry.SAFE
          && failure.code().retry() == RpcCode.Retry.IF_IDEMPOTENT) {
        return failure;
      }
    }
    return last;
  }

  /** The attempts but the one that the error is about, for people; empty if there were none. */
  String describe(@Nullable CallFailure told) {
    StringBuilder text = new StringBuilder();
    int more = 0;
    for (int i = 0; i < failures.size(); i++) {
      if (failures.get(i) == told) {
        continue;
      } else if (more++ < MOST_TOLD) {
        text.append(text.isEmpty() ? " (also tried: " : "; ");
        text.append(where.get(i).instance().endpoint()).append(": ").append(failures.get(i));
      }
    }
    if (more > MOST_TOLD) {
      text.append("; and ").append(more - MOST_TOLD).append(" more");
    }
    return text.isEmpty() ? "" : text.append(')').toString();
  }

  @Override
  public String toString() {
    return failures.toString();
  }
}
