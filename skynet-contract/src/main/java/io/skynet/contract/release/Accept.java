package io.skynet.contract.release;

import io.skynet.contract.Contract;
import io.skynet.contract.ContractException;
import io.skynet.contract.ReleasedContract;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The command that releases contracts: says what differs between those that were built and those
 * that are released, and writes what was built into the folder, file by file; nothing, if a
 * difference breaks deployed peers, or may, and no reason is given.
 *
 * <p>In a project that Maven builds, with the jars that the processor has brought along:
 *
 * <pre>{@code
 * m2=~/.m2/repository
 * java -cp "$m2/io/skynet/skynet-contract/0.1.0-SNAPSHOT/*:$m2/com/fasterxml/jackson/core/jackson-core/2.21.4/*" \
 *   io.skynet.contract.release.Accept target/classes src/main/contracts
 * }</pre>
 *
 * <p>The last path is the folder of the released contracts, which the processor is told by {@code
 * -Askynet.contracts=<that folder>}; those before it are class outputs or jars. Before them may
 * stand {@code -dry-run}, to write nothing, and {@code -because="<reason>"}, to accept what breaks
 * deployed peers: the reason is kept in the file. The compiler's message about an interface that is
 * not released has this command with all its paths ({@link AcceptLine}), and so has its note about
 * a change that breaks.
 */
public final class Accept {
  /** Done, or there was nothing to do. */
  public static final int OK = 0;

  /** Deployed peers break, or may, and no reason was given: nothing was written. */
  public static final int REFUSED = 1;

  /** The command line cannot be understood. */
  public static final int USAGE = 2;

  /** A file cannot be read, understood or written. */
  public static final int FAILED = 3;

  private final AcceptOptions options;
  private final LocalDate today;
  private final PrintWriter out;
  private final PrintWriter err;

  private Accept(AcceptOptions options, LocalDate today, PrintWriter out, PrintWriter err) {
    this.options = options;
    this.today = today;
    this.out = out;
    this.err = err;
  }

  /** Does what the command line says, and ends the process with one of the codes above. */
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(List.of(args), LocalDate.now(), out, err));
  }

  /**
   * Does what a command line says; never exits.
   *
   * @param today what the history has as the date
   * @return one of the codes above
   */
  public static int run(List<String> args, LocalDate today, PrintWriter out, PrintWriter err) {
    try {
      return new Accept(AcceptOptions.parse(args), today, out, err).run();
    } catch (AcceptOptions.Misuse e) {
      err.println(e.getMessage());
      err.println(AcceptOptions.USAGE);
      return USAGE;
    } catch (ContractException | UncheckedIOException | ProviderNotFoundException e) {
      err.println(e.getMessage());
    } catch (FileSystemException e) {
      err.println("reading or writing failed: " + e);
    } catch (IOException e) {
      err.println("reading or writing failed: " + e.getMessage());
    } finally {
      out.flush();
      err.flush();
    }
    return FAILED;
  }

  private int run() throws IOException {
    List<Change> changes = changes();
    changes.forEach(change -> change.lines().forEach(out::println));
    LeftAlone leftAlone = leftAlone(changes);
    leftAlone.lines().forEach(out::println);
    List<Change> open = changes.stream().filter(change -> !change.isNone()).toList();
    if (options.because() == null && isRefused(open, leftAlone)) {
      return REFUSED;
    }
    if (!options.dryRun()) {
      for (Change change : open) {
        ReleasedContract released = change.accepted(options.because(), today);
        options.folder().write(change.interfaceName(), released);
        out.println("wrote " + options.folder().file(change.interfaceName()));
      }
    }
    return OK;
  }

  private List<Change> changes() throws IOException {
    SortedMap<String, Contract> built = new TreeMap<>();
    for (Path classes : options.classes()) {
      for (Map.Entry<String, Contract> each : BuiltContracts.in(classes).entrySet()) {
        Contract other = built.putIfAbsent(each.getKey(), each.getValue());
        if (other != null && !other.equals(each.getValue())) {
          throw new ContractException(
              each.getKey() + " has another contract in " + classes + " than before it");
        }
      }
    }
    List<Change> changes = new ArrayList<>();
    for (String name : built.keySet()) {
      changes.add(Change.of(name, released(name), built.get(name)));
    }
    return changes;
  }

  private @Nullable ReleasedContract released(String name) {
    try {
      return options.folder().read(name).orElse(null);
    } catch (ContractException e) {
      throw new ContractException(options.folder().file(name) + " is " + e.getMessage());
    } catch (UncheckedIOException e) {
      throw new ContractException(options.folder().file(name) + ": " + e.getMessage());
    }
  }

  /** Says why what is to be written needs a reason, if it does. */
  private boolean isRefused(List<Change> open, LeftAlone leftAlone) {
    boolean breaking = open.stream().anyMatch(Change::isBreaking);
    if (breaking) {
      err.println(
          "nothing was written: what is marked as breaking breaks deployed peers. Do what cures it,"
              + " or say why it must be, which is kept: -because=\"…\"");
    }
    List<String> renamed =
        open.stream().flatMap(each -> renamed(each, leftAlone).stream()).toList();
    renamed.forEach(err::println);
    return breaking || !renamed.isEmpty();
  }

  private Optional<String> renamed(Change change, LeftAlone leftAlone) {
    String name = change.interfaceName();
    return leftAlone
        .released(change)
        .map(
            old ->
                ("nothing was written: %s seems to be what is released as %s. If it was renamed, its"
                        + " peers do not know: rename %s to %s, so that the two are compared. If it"
                        + " is another, say so: -because=\"…\"")
                    .formatted(name, old, options.folder().file(old), name + ReleaseFolder.SUFFIX));
  }

  private LeftAlone leftAlone(List<Change> changes) throws IOException {
    List<String> built = changes.stream().map(Change::interfaceName).toList();
    SortedMap<String, Contract> others = new TreeMap<>();
    for (String name : options.folder().interfaceNames()) {
      ReleasedContract other = built.contains(name) ? null : released(name);
      if (other != null) {
        others.put(name, other.contract());
      }
    }
    return new LeftAlone(others);
  }
}
