package io.skynet.processor.release;

import io.skynet.contract.Contract;
import io.skynet.contract.ContractException;
import io.skynet.contract.ReleasedContract;
import io.skynet.contract.compare.Comparison;
import io.skynet.contract.compare.Finding;
import io.skynet.contract.release.AcceptLine;
import io.skynet.contract.release.ReleaseFolder;
import io.skynet.processor.model.RpcInterface;
import io.skynet.processor.read.Diagnostics;
import io.skynet.processor.write.ContractMapping;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Compares the interfaces of one compilation with their released contracts, which it only reads.
 */
public final class ReleaseCheck {
  /** The option of the processor that names the folder of the released contracts. */
  public static final String OPTION = "skynet.contracts";

  private final Set<String> compiled = new HashSet<>();
  private boolean noted;

  /** Notes what is compiled along: only in that can a message stand. */
  public void begin(RoundEnvironment round) {
    // As names, since elements do not outlive their round.
    ElementFilter.typesIn(round.getRootElements())
        .forEach(type -> compiled.add(type.getQualifiedName().toString()));
  }

  /**
   * Reports what of an interface would break its peers; says once if there is no folder.
   *
   * @param classes the class output, for the command that accepts; null if it is not known
   */
  public void check(
      RpcInterface rpc,
      TypeElement type,
      @Nullable Path classes,
      Diagnostics diagnostics,
      ProcessingEnvironment environment) {
    if (!environment.getOptions().containsKey(OPTION)) {
      note(environment);
      return;
    }
    String folder = environment.getOptions().get(OPTION);
    if (folder == null || folder.isBlank()) {
      String name = rpc.name().qualifiedName();
      diagnostics.report(type, ReleaseProblem.NO_FOLDER.describe(OPTION, name));
      return;
    }
    ReleaseFolder releases = new ReleaseFolder(Path.of(folder));
    Contract released = released(rpc, type, classes, diagnostics, releases);
    if (released == null) {
      return;
    }
    ContractMapping mapping = new ContractMapping(rpc);
    PlaceFinder places = new PlaceFinder(environment.getElementUtils(), rpc, mapping, type);
    List<Finding> breaking =
        Comparison.of(released, mapping.contract()).stream().filter(Finding::breaking).toList();
    for (Finding finding : breaking) {
      Element place = places.find(finding.place());
      diagnostics.report(isCompiled(place) ? place : type, finding.describe());
    }
    if (!breaking.isEmpty()) {
      noteHowToBreak(rpc.name().qualifiedName(), classes, releases, environment);
    }
  }

  private static void noteHowToBreak(
      String name,
      @Nullable Path classes,
      ReleaseFolder releases,
      ProcessingEnvironment environment) {
    String accept = AcceptLine.of(List.of("-because=\"…\""), classes, releases.path());
    String note =
        "%s breaks what is released in %s. If that is meant, say why: %s"
            .formatted(name, releases.file(name), accept);
    environment.getMessager().printMessage(Kind.NOTE, note);
  }

  private void note(ProcessingEnvironment environment) {
    if (!noted) {
      noted = true;
      String note =
          "@Rpc interfaces are not compared with what their peers are deployed with: no -A"
              + OPTION
              + "=<folder of the released contracts> is given";
      environment.getMessager().printMessage(Kind.NOTE, note);
    }
  }

  /** Null if it cannot be had, which has been reported then. */
  private static @Nullable Contract released(
      RpcInterface rpc,
      TypeElement type,
      @Nullable Path classes,
      Diagnostics diagnostics,
      ReleaseFolder folder) {
    String name = rpc.name().qualifiedName();
    Path file = folder.file(name);
    try {
      Optional<ReleasedContract> released = folder.read(name);
      if (released.isPresent()) {
        return released.get().contract();
      }
      String accept = AcceptLine.of(List.of(), classes, folder.path());
      diagnostics.report(type, ReleaseProblem.NOT_RELEASED.describe(name, file, accept));
    } catch (ContractException | UncheckedIOException e) {
      diagnostics.report(type, ReleaseProblem.NOT_READABLE.describe(name, file, e.getMessage()));
    }
    return null;
  }

  private boolean isCompiled(Element place) {
    Element outermost = place;
    while (outermost.getEnclosingElement() instanceof TypeElement
        || outermost.getEnclosingElement() instanceof ExecutableElement) {
      outermost = outermost.getEnclosingElement();
    }
    return outermost instanceof TypeElement type
        && compiled.contains(type.getQualifiedName().toString());
  }
}
