package io.skynet.sky.doctor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What facts come to; the worst first. */
public final class Diagnosis {
  private Diagnosis() {}

  /** All findings; none if all is well. */
  public static List<Finding> of(Facts facts) {
    List<Finding> findings = new ArrayList<>();
    EtcdChecks.add(facts, findings);
    InstanceChecks.add(facts, findings);
    ContractChecks.add(facts, findings);
    findings.sort(Comparator.comparing(Finding::severity));
    return findings;
  }
}
