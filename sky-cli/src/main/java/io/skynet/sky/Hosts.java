package io.skynet.sky;

import io.skynet.runtime.directory.Query;
import java.util.List;
import picocli.CommandLine.Command;

/** Lists the hosts. */
@Command(name = "hosts", description = "The hosts that instances run on.")
final class Hosts extends QueryCommand {

  @Override
  List<String> lines(Query answer) {
    return answer.findHosts();
  }
}
