package io.skynet.sky;

import io.skynet.runtime.directory.InstanceFilter;
import io.skynet.sky.call.Description;
import io.skynet.sky.call.MethodName;
import io.skynet.sky.call.Promises;
import io.skynet.sky.cluster.Cluster.Findings;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a contract. */
@Command(
    name = "describe",
    description = "What a service or method takes, gives, throws.",
    footer = {"", "  sky describe Echo", "  sky describe Echo.echo -version=1.x"})
final class DescribeCommand extends ServiceCommand {

  @Parameters(
      arity = "1",
      paramLabel = "<service[.method]>",
      description = "An interface, a service, or one of its methods.")
  String name = "";

  @Option(
      names = {"-json", "--json"},
      description = "Prints the document as it was published.")
  boolean json;

  @Override
  int run(InstanceFilter filter, Findings found) {
    List<Promises> whole = Promises.of(name, found.instances(), found.contracts());
    if (!whole.isEmpty()) {
      whole.forEach(each -> sky.terminal.print(json ? each.document() : Description.of(each)));
      return ExitCode.OK;
    }
    MethodName method = MethodName.parse(name);
    List<Promises> holders =
        Promises.of(method.owner(), found.instances(), found.contracts()).stream()
            .filter(each -> each.contract().method(method.method()).isPresent())
            .toList();
    if (holders.isEmpty()) {
      return noMatch(
          found.instances().isEmpty()
              ? nothing(filter)
              : Promises.unknown(name, found.instances(), found.contracts()));
    }
    holders.forEach(
        each -> sky.terminal.print(json ? each.document() : Description.of(each, method.method())));
    return ExitCode.OK;
  }
}
