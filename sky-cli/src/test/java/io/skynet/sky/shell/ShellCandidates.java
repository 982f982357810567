package io.skynet.sky.shell;

import java.util.ArrayList;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.Parser.ParseContext;
import org.jline.reader.impl.DefaultParser;
import picocli.CommandLine.Model.CommandSpec;

/** What Tab offers at the end of a line, for tests elsewhere. */
public final class ShellCandidates {

  private ShellCandidates() {}

  public static List<String> of(CommandSpec root, LiveNames names, String line) {
    List<Candidate> found = new ArrayList<>();
    new ShellCompleter(root, names)
        .complete(
            null, new DefaultParser().parse(line, line.length(), ParseContext.COMPLETE), found);
    return found.stream().map(Candidate::value).toList();
  }
}
