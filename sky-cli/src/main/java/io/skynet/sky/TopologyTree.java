package io.skynet.sky;

import io.skynet.sky.view.Document;
import io.skynet.sky.view.Format;
import io.skynet.sky.view.Line;
import io.skynet.sky.view.Report;
import io.skynet.sky.view.Seen;
import io.skynet.sky.view.Topology;
import java.time.Instant;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows the cluster as a tree. */
@Command(
    name = "topology",
    description = "The cluster as a tree: region, host, service, version, instance.",
    footer = {"", "  sky topology -region=east", "  sky topology -depth=service -o=yaml"})
final class TopologyTree extends QueryCommand<Seen> {

  @Option(
      names = {"-depth", "--depth"},
      paramLabel = "<level>",
      defaultValue = "instance",
      description = "Down to region, host, service, version or instance.")
  Topology.Level depth = Topology.Level.INSTANCE;

  @Override
  Report<Seen> report(Instant now) {
    boolean whole = output.format == Format.JSONL || output.format == Format.NAME;
    return new Report<>(whole ? Seen.columns(now) : Seen.leaf(now), seen -> seen.instance().id());
  }

  /** Outside the tree an instance has to say where it is. */
  @Override
  Report<Seen> eventReport(Instant now) {
    return new Report<>(Seen.columns(now), seen -> seen.instance().id());
  }

  @Override
  List<Seen> rows(List<Seen> found) {
    return found;
  }

  @Override
  List<Line> lines(Report<Seen> report, List<Seen> found) {
    return switch (output.format) {
      case TABLE, WIDE ->
          new Topology(report.table(output.format), depth, session.terminal().screen().unicode())
              .lines(found);
      case JSON, YAML -> Document.lines(output.format, Topology.data(report, found));
      case JSONL, NAME -> super.lines(report, found);
    };
  }
}
