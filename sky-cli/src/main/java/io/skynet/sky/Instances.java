package io.skynet.sky;

import io.skynet.sky.view.Report;
import io.skynet.sky.view.Seen;
import java.time.Instant;
import java.util.List;
import picocli.CommandLine.Command;

/** Lists the instances, one line each. */
@Command(
    name = "instances",
    description = "Every instance: host:port, service, version, region, host, state, age, id.",
    footer = {
      "",
      "  sky instances -service=Echo -version=1.x",
      "  sky instances -registered=false -o=json -columns=id,state"
    })
final class Instances extends QueryCommand<Seen> {

  @Override
  Report<Seen> report(Instant now) {
    return new Report<>(Seen.columns(now), seen -> seen.instance().id());
  }

  @Override
  List<Seen> rows(List<Seen> found) {
    return found;
  }
}
