package io.skynet.contract.release;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the command line of {@link Accept} says.
 *
 * @param classes where the contracts that were built are: class outputs and jars
 * @param folder where those that are released are
 * @param because why a breaking difference must be; null if no reason is given
 * @param dryRun whether nothing is to be written
 */
record AcceptOptions(
    List<Path> classes, ReleaseFolder folder, @Nullable String because, boolean dryRun) {
  static final String USAGE =
      "usage: accept [-because=<reason>] [-dry-run] <class output or jar>... <contracts folder>";

  /** Says what is wrong with a command line. */
  static final class Misuse extends Exception {
    private static final long serialVersionUID = 1L;

    Misuse(String message) {
      super(message);
    }
  }

  static AcceptOptions parse(List<String> args) throws Misuse {
    List<Path> paths = new ArrayList<>();
    String because = null;
    boolean dryRun = false;
    for (int i = 0; i < args.size(); i++) {
      String arg = args.get(i).startsWith("--") ? args.get(i).substring(1) : args.get(i);
      if (arg.equals("-dry-run")) {
        dryRun = true;
      } else if (arg.startsWith("-because=")) {
        because = arg.substring("-because=".length());
      } else if (arg.equals("-because")) {
        because = ++i < args.size() ? args.get(i) : "";
      } else if (arg.startsWith("-")) {
        throw new Misuse("unknown option " + args.get(i));
      } else {
        paths.add(Path.of(arg));
      }
    }
    if (because != null && because.isBlank()) {
      throw new Misuse("-because has no reason");
    } else if (paths.size() < 2) {
      throw new Misuse("which contracts, and where are those that are released?");
    }
    ReleaseFolder folder = new ReleaseFolder(paths.remove(paths.size() - 1));
    return new AcceptOptions(List.copyOf(paths), folder, because, dryRun);
  }
}
