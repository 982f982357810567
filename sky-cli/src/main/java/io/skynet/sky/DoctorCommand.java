package io.skynet.sky;

import io.skynet.runtime.directory.DirectorySettings;
import io.skynet.runtime.directory.Endpoint;
import io.skynet.runtime.directory.Instance;
import io.skynet.sky.call.Contracts;
import io.skynet.sky.cluster.Cluster;
import io.skynet.sky.doctor.Checkup;
import io.skynet.sky.doctor.Contact;
import io.skynet.sky.doctor.Diagnosis;
import io.skynet.sky.doctor.EtcdInspection;
import io.skynet.sky.doctor.Facts;
import io.skynet.sky.doctor.Finding;
import io.skynet.sky.doctor.Finding.Severity;
import io.skynet.sky.doctor.Ghosts;
import io.skynet.sky.doctor.Rounds;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Looks for what is wrong. */
@Command(
    name = "doctor",
    synopsisHeading = "usage: ",
    abbreviateSynopsis = true,
    sortOptions = false,
    optionListHeading = "%nOptions:%n",
    description = "Looks for what is wrong, and says what to do.",
    footer = {
      "",
      "It compares three truths: etcd's health, the records in it with their leases,",
      "and what answers at the addresses; and looks for services without a record on",
      "this machine. It changes nothing. Exit code 1: something is bad.",
      "  sky doctor",
      "  sky doctor -context=prod -ports=9000-9099"
    })
final class DoctorCommand implements Callable<Integer> {
  @ParentCommand Sky sky;
  @Spec CommandSpec spec;
  @Mixin DirectoryOption directory;
  @Mixin KnockOption knock;
  @Mixin CommonOptions common;

  @Option(
      names = {"-ports", "--ports"},
      paramLabel = "<from-to>",
      defaultValue = "9000-9999",
      description = "Where to look for services without a record; ${DEFAULT-VALUE}.")
  String ports = "";

  @Override
  public Integer call() throws InterruptedException {
    Ghosts ghosts = ghosts();
    Cluster cluster = sky.cluster(directory);
    EtcdInspection etcd = new EtcdInspection(members(cluster), DirectorySettings.DEFAULT.root());
    etcd.look();
    Facts facts = facts(etcd, cluster, ghosts);
    List<Finding> findings = Diagnosis.of(facts);
    sky.terminal.printLines(Checkup.lines(facts, findings));
    return code(facts, findings);
  }

  private static int code(Facts facts, List<Finding> findings) {
    if (facts.members().stream().allMatch(each -> each.failure() != null)) {
      return ExitCode.UNREACHABLE;
    }
    boolean bad = findings.stream().anyMatch(each -> each.severity() == Severity.BAD);
    return bad ? ExitCode.FAILURE : ExitCode.OK;
  }

  private List<Endpoint> members(Cluster cluster) {
    try {
      return cluster.etcd();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          spec.commandLine(), cluster.target().origin() + ": " + e.getMessage());
    }
  }

  private Facts facts(EtcdInspection etcd, Cluster cluster, Ghosts ghosts)
      throws InterruptedException {
    List<Instance> instances = etcd.instances();
    Rounds rounds = knock.rounds(spec);
    Map<Endpoint, Contact> contacts =
        rounds.of(instances.stream().map(Instance::endpoint).toList());
    return new Facts(
        etcd.members(),
        instances,
        etcd.unreadable(),
        etcd.leases(),
        contracts(cluster, instances),
        contacts,
        ghosts.unknownTo(instances, rounds),
        sky.clock.instant());
  }

  private static Contracts contracts(Cluster cluster, List<Instance> instances) {
    return instances.isEmpty() ? new Contracts(Map.of()) : cluster.contracts(instances);
  }

  private Ghosts ghosts() {
    if (!ports.matches("[0-9]{1,5}-[0-9]{1,5}")) {
      throw new ParameterException(
          spec.commandLine(), "-ports: expected from-to, such as 9000-9999, found '" + ports + "'");
    }
    String[] bounds = ports.split("-");
    return new Ghosts(Integer.parseInt(bounds[0]), Math.min(65535, Integer.parseInt(bounds[1])));
  }
}
