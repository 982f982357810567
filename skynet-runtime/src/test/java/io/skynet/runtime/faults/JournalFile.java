package io.skynet.runtime.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.skynet.runtime.rpc.Skeleton;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A journal that outlives its process: the id of each call on a line, before it is answered. */
final class JournalFile {
  private final OutputStream out;

  private JournalFile(OutputStream out) {
    this.out = out;
  }

  /** A service that writes into this file. */
  static Skeleton skeleton(Path file) throws IOException {
    OutputStream out =
        Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    JournalFile journal = new JournalFile(out);
    return routes -> {
      routes.contract(Journal.CONTRACT);
      routes.add(
          Journal.ECHO,
          call -> {
            String id = call.args(1).readString();
            journal.out.write((id + "\n").getBytes(UTF_8)); // one write, so lines stay whole
            call.reply().writeString(id);
          });
    };
  }

  /** How often each call was served, by all that wrote into the folder. */
  static Map<String, Integer> served(Path folder) throws IOException {
    Map<String, Integer> served = new HashMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        for (String id : Files.readAllLines(file)) {
          served.merge(id, 1, Integer::sum);
        }
      }
    }
    return served;
  }

  /** The calls among these that were answered although nobody has served them. */
  static List<String> invented(Map<String, Integer> served, Traffic traffic) {
    return traffic
        .outcomes()
        .filter(each -> !each.isFailure() && !served.containsKey(each.id()))
        .map(Traffic.Outcome::id)
        .toList();
  }

  @Override
  public String toString() {
    return "journal";
  }
}
