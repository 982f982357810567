package io.skynet.contract.release;

import io.skynet.contract.Acceptance;
import io.skynet.contract.Contract;
import io.skynet.contract.ReleasedContract;
import io.skynet.contract.compare.Comparison;
import io.skynet.contract.compare.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What has become of one interface since its contract was released.
 *
 * @param released null if it never was
 * @param findings what differs, if it was
 */
record Change(
    String interfaceName,
    @Nullable ReleasedContract released,
    Contract current,
    List<Finding> findings) {

  Change {
    findings = List.copyOf(findings);
  }

  static Change of(String interfaceName, @Nullable ReleasedContract released, Contract current) {
    List<Finding> findings =
        released == null ? List.of() : Comparison.of(released.contract(), current);
    return new Change(interfaceName, released, current, findings);
  }

  boolean isNone() {
    return released != null && released.contract().equals(current);
  }

  boolean isBreaking() {
    return findings.stream().anyMatch(Finding::breaking);
  }

  /**
   * What is to be released.
   *
   * @param because why, if it breaks a peer
   */
  ReleasedContract accepted(@Nullable String because, LocalDate today) {
    if (released == null) {
      return new ReleasedContract(current);
    } else if (!isBreaking()) {
      return released.followedBy(current);
    }
    List<String> rules =
        findings.stream()
            .filter(Finding::breaking)
            .map(finding -> finding.rule().code())
            .distinct()
            .sorted()
            .toList();
    return released.followedBy(
        current,
        new Acceptance(
            today,
            Objects.requireNonNull(because, "because"),
            rules,
            released.contract().hash(),
            current.hash()));
  }

  /** For people: the interface, and in a line of its own each thing that differs. */
  List<String> lines() {
    if (released == null) {
      return List.of(interfaceName + ": new");
    } else if (isNone()) {
      return List.of(interfaceName + ": as it was released");
    }
    List<String> lines = new ArrayList<>();
    lines.add(interfaceName + ":");
    for (Finding finding : findings) {
      lines.add("  " + (finding.breaking() ? "breaking    " : "compatible  ") + finding.describe());
    }
    return lines;
  }
}
