package io.skynet.sky;

import io.skynet.runtime.directory.Endpoint;
import io.skynet.runtime.directory.Instance;
import io.skynet.runtime.directory.InstanceFilter;
import io.skynet.sky.call.MethodName;
import io.skynet.sky.cluster.Cluster.Findings;
import io.skynet.sky.doctor.Contact;
import io.skynet.sky.doctor.Verdict;
import io.skynet.sky.view.Column;
import io.skynet.sky.view.Column.Shown;
import io.skynet.sky.view.Report;
import io.skynet.sky.view.Style;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says which instances a client here would call, and why not the others. */
@Command(
    name = "why",
    description = "Which instances a client here would call, and why not others.",
    footer = {
      "",
      "The filters are what the client asks for. Exit code 3: it would call none.",
      "  sky why Echo -version=1.x",
      "  sky why Echo.echo"
    })
final class WhyCommand extends ServiceCommand {
  @Parameters(
      arity = "1",
      paramLabel = "<service[.method]>",
      description = "A service, an interface, or a method.")
  String name = "";

  @Mixin KnockOption knock;
  @Mixin OutputOptions output;

  /** Everything is looked at: what the filters leave out is part of the answer. */
  @Override
  InstanceFilter looked(InstanceFilter filter) {
    return InstanceFilter.ANY;
  }

  @Override
  int run(InstanceFilter filter, Findings found) throws InterruptedException {
    Report<Verdict> report = output.chosen(columns());
    MethodName method = new MethodName(name, "");
    List<Instance> instances = of(method, found.instances());
    if (instances.isEmpty()) {
      method = MethodName.parse(name);
      instances = of(method, found.instances());
    }
    if (instances.isEmpty()) {
      return noMatch(
          found.instances().isEmpty()
              ? nothing(InstanceFilter.ANY)
              : "no instance of "
                  + name
                  + " is in the directory: none was started, or it does not"
                  + " reach etcd; 'sky list' shows what there is");
    }
    return verdicts(report, filter, method, instances, found);
  }

  private static List<Instance> of(MethodName method, List<Instance> instances) {
    return instances.stream()
        .filter(
            each ->
                each.service().equals(method.owner())
                    || each.contracts().containsKey(method.owner()))
        .toList();
  }

  private int verdicts(
      Report<Verdict> report,
      InstanceFilter filter,
      MethodName method,
      List<Instance> instances,
      Findings found)
      throws InterruptedException {
    Map<Endpoint, Contact> contacts =
        knock.rounds(spec).of(instances.stream().map(Instance::endpoint).toList());
    List<Verdict> verdicts =
        instances.stream()
            .map(each -> Verdict.of(each, filter, method, found.contracts(), contacts))
            .toList();
    sky.terminal.printLines(report.lines(output.format, verdicts));
    long used = verdicts.stream().filter(Verdict::isUsed).count();
    if (used == 0) {
      return noMatch("a client here would call none of the " + verdicts.size() + " instances");
    }
    return ExitCode.OK;
  }

  private static Report<Verdict> columns() {
    return new Report<>(
        List.of(
            Column.of("called", Verdict::isUsed).in(Shown.DATA),
            Column.<Verdict>of("called", each -> each.isUsed() ? "yes" : "no")
                .in(Shown.TEXT)
                .styled(each -> each.isUsed() ? Style.GOOD : Style.NOTICE),
            Column.of("address", each -> each.instance().endpoint().address()),
            Column.of("version", each -> each.instance().version()),
            Column.of("region", each -> each.instance().region()),
            Column.of("host", each -> each.instance().host()),
            Column.of("id", each -> each.instance().id()),
            Column.<Verdict>of("reasons", Verdict::reasons).in(Shown.DATA),
            Column.<Verdict>of("why not", each -> String.join("; ", each.reasons()))
                .in(Shown.TEXT)),
        each -> each.instance().id());
  }
}
