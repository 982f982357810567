package io.skynet.sky;

import io.skynet.runtime.directory.Query;
import java.util.List;
import picocli.CommandLine.Command;

/** Lists the services. */
@Command(name = "services", description = "The names of the services that run.")
final class Services extends QueryCommand {

  @Override
  List<String> lines(Query answer) {
    return answer.findServices();
  }
}
