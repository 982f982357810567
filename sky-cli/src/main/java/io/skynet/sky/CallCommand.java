package io.skynet.sky;

import io.skynet.runtime.directory.Instance;
import io.skynet.runtime.directory.InstanceFilter;
import io.skynet.runtime.directory.InstanceState;
import io.skynet.sky.call.Answer;
import io.skynet.sky.call.Arguments;
import io.skynet.sky.call.Connections;
import io.skynet.sky.call.EveryInstance;
import io.skynet.sky.call.Invocation;
import io.skynet.sky.call.MethodName;
import io.skynet.sky.call.Offer;
import io.skynet.sky.call.Offers;
import io.skynet.sky.call.Outcome;
import io.skynet.sky.cluster.Cluster.Findings;
import io.skynet.sky.json.JsonProblem;
import io.skynet.sky.load.LoadPlan;
import io.skynet.sky.view.JsonText.Layout;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Calls a method. */
@Command(
    name = "call",
    description = "Calls a method; arguments and result are JSON.",
    footer = {
      "",
      "  sky call Echo.echo -arg message=hi -region=east",
      "  sky call Shop.place - < order.json",
      "  sky call Echo.echo hi -rate=500 -repeat=10000",
      "Exit codes: 3 nobody has the method, 5 some failed, 6 the call failed."
    })
final class CallCommand extends ServiceCommand implements Changing {

  @Parameters(
      index = "0",
      paramLabel = "<method>",
      description = "Such as Echo.echo; echo if only one has it.")
  String method = "";

  @Parameters(
      index = "1..*",
      paramLabel = "<argument>",
      description = "JSON, or the bare text of a string; - reads all from stdin.")
  List<String> words = List.of();

  @Option(
      names = {"-arg", "--arg"},
      paramLabel = "<name=value>",
      description = "An argument by the name of its parameter.")
  List<String> named = List.of();

  @Option(
      names = {"-all", "--all"},
      description = "Calls every instance that matches; a line for each.")
  boolean all;

  @Option(
      names = {"-compact", "--compact"},
      description = "Prints the result on one line.")
  boolean compact;

  @Option(
      names = {"-timeout", "--timeout"},
      paramLabel = "<ms>",
      defaultValue = "10000",
      description = "How long a call may take; ${DEFAULT-VALUE}.")
  int timeout;

  @Mixin LoadOptions load;

  /** One call is what was typed. */
  @Override
  public String question() {
    return all || load.isAsked() ? "This calls many times, or many instances. Go on?" : "";
  }

  @Override
  int run(InstanceFilter filter, Findings found) throws IOException, InterruptedException {
    Duration patience = patience();
    Arguments arguments = arguments();
    MethodName name = MethodName.parse(method);
    List<Instance> callable = callable(filter, found.instances());
    if (callable.isEmpty()) {
      return noMatch(
          found.instances().isEmpty()
              ? nothing(filter)
              : "no instance that matches is registered; -id=<id> calls one all the same");
    }
    List<Offer> offers = name.offers(callable, found.contracts());
    if (offers.isEmpty()) {
      return noMatch(Offers.none(name, callable, found.contracts()));
    }
    String rivals = Offers.rivals(name, offers);
    if (!rivals.isEmpty()) {
      throw usage(rivals);
    }
    try {
      return call(offers, arguments, patience);
    } catch (JsonProblem e) {
      throw usage(e.getMessage());
    }
  }

  private int call(List<Offer> offers, Arguments arguments, Duration patience)
      throws InterruptedException {
    if (load.isAsked()) {
      if (all) {
        throw usage("-all: a load goes round all instances anyway");
      }
      return new LoadDriver(sky.terminal, plan()).run(offers, arguments, patience);
    }
    return all ? callAll(offers, arguments, patience) : callOne(offers, arguments, patience);
  }

  private LoadPlan plan() {
    try {
      return load.plan();
    } catch (IllegalArgumentException e) {
      throw usage(e.getMessage());
    }
  }

  private Duration patience() {
    if (timeout < 1) {
      throw usage("-timeout: expected at least 1 millisecond, found " + timeout);
    }
    return Duration.ofMillis(timeout);
  }

  /** An instance that is named by its id is meant, whatever it wants itself. */
  private static List<Instance> callable(InstanceFilter filter, List<Instance> found) {
    return found.stream()
        .filter(each -> !filter.id().isEmpty() || each.state() == InstanceState.REGISTERED)
        .toList();
  }

  private Arguments arguments() throws IOException {
    if (words.equals(List.of("-"))) {
      if (!named.isEmpty()) {
        throw usage("either - or -arg: stdin has all arguments");
      }
      String document = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
      try {
        return Arguments.read(document);
      } catch (JsonProblem e) {
        throw usage("stdin: " + e.getMessage());
      }
    }
    Map<String, String> byName = new LinkedHashMap<>();
    for (String each : named) {
      int equals = each.indexOf('=');
      if (equals < 1) {
        throw usage("-arg: expected name=value, found '" + each + "'");
      }
      if (byName.put(each.substring(0, equals), each.substring(equals + 1)) != null) {
        throw usage("-arg: " + each.substring(0, equals) + " is there twice");
      }
    }
    return new Arguments(words, byName);
  }

  private int callOne(List<Offer> offers, Arguments arguments, Duration patience)
      throws InterruptedException {
    Offers alike = Offers.mostAlike(offers);
    Invocation invocation = Invocation.of(alike.first(), arguments);
    // What is not answered goes to one instance, so that the same can be asked if it has arrived.
    List<Instance> targets =
        invocation.isAnswered() ? alike.instances() : List.of(alike.first().instance());
    try (Connections line = Connections.to(targets, patience)) {
      return report(invocation.call(line, compact ? Layout.COMPACT : Layout.PRETTY));
    }
  }

  private int report(Outcome outcome) {
    if (outcome instanceof Outcome.Answered answered) {
      sky.terminal.print(answered.json().lines().toList());
    } else if (outcome instanceof Outcome.Failed failed) {
      String name = failed.error() == null ? failed.code() : failed.error();
      String details = failed.details() == null ? "" : " " + failed.details();
      sky.terminal.say(name + details + ": " + failed.message());
      return ExitCode.REMOTE;
    }
    return ExitCode.OK;
  }

  private int callAll(List<Offer> offers, Arguments arguments, Duration patience)
      throws InterruptedException {
    List<Answer> answers = EveryInstance.of(offers, arguments).call(patience);
    answers.forEach(answer -> sky.terminal.print(answer.json()));
    long good = answers.stream().filter(Answer::isGood).count();
    return good == answers.size() ? ExitCode.OK : good == 0 ? ExitCode.REMOTE : ExitCode.PARTIAL;
  }
}
