package io.skynet.sky;

import io.skynet.runtime.directory.Query;
import java.util.List;
import picocli.CommandLine.Command;

/** Lists the regions. */
@Command(name = "regions", description = "The regions that instances run in.")
final class Regions extends QueryCommand {

  @Override
  List<String> lines(Query answer) {
    return answer.findRegions();
  }
}
