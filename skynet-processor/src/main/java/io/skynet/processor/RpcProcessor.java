package io.skynet.processor;

import com.google.auto.service.AutoService;
import io.skynet.annotations.Codec;
import io.skynet.annotations.Default;
import io.skynet.annotations.Fallback;
import io.skynet.annotations.Idempotent;
import io.skynet.annotations.Name;
import io.skynet.annotations.Oneway;
import io.skynet.annotations.Rpc;
import io.skynet.processor.model.RpcInterface;
import io.skynet.processor.read.Diagnostics;
import io.skynet.processor.read.InterfaceReader;
import io.skynet.processor.read.Problem;
import io.skynet.processor.read.Reading;
import io.skynet.processor.release.ReleaseCheck;
import io.skynet.processor.write.InterfaceWriter;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Generated;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Writes the client, skeleton, binding, codecs and contract of every {@code @Rpc} interface.
 *
 * <p>Each interface is taken by itself, and every file comes from exactly one of them, as Gradle's
 * isolating processors must have it. Beside the source nothing is read but the released contract of
 * the interface, which {@link ReleaseCheck} compares. One that mentions types which another
 * processor has yet to write waits for a later round; if they never come, the compiler itself says
 * so.
 */
@AutoService(Processor.class)
public final class RpcProcessor extends AbstractProcessor {
  private final Set<String> waiting = new LinkedHashSet<>();
  private final Map<String, String> rpcNames = new HashMap<>();
  private final ReleaseCheck releases = new ReleaseCheck();

  /**
   * Ours, and the mark that generated sources carry: an annotation that nobody claims is a warning
   * under {@code -Xlint:processing}, and with {@code -Werror} our output would end a user's build.
   * A processor for all annotations that comes after this one still runs wherever there is any
   * other annotation, and there is one in every client: {@code @Override}.
   */
  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(
        Rpc.class.getName(),
        Codec.class.getName(),
        Idempotent.class.getName(),
        Oneway.class.getName(),
        Name.class.getName(),
        Default.class.getName(),
        Fallback.class.getName(),
        Generated.class.getName());
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.of(ReleaseCheck.OPTION);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!round.processingOver()) {
      releases.begin(round);
      Set<String> names = new LinkedHashSet<>(waiting);
      waiting.clear();
      for (Element element : round.getElementsAnnotatedWith(Rpc.class)) {
        names.add(((TypeElement) element).getQualifiedName().toString());
      }
      names.forEach(this::process);
    }
    return true;
  }

  private void process(String name) {
    // Elements do not outlive their round, so what waited is looked up again.
    TypeElement element = processingEnv.getElementUtils().getTypeElement(name);
    Reading reading =
        new InterfaceReader(processingEnv.getElementUtils(), processingEnv.getTypeUtils())
            .read(element);
    if (reading.incomplete()) {
      waiting.add(name);
      return;
    }
    if (reading.model() != null) {
      requireUnique(reading.model(), element, reading.diagnostics());
      Path classes = write(reading.model(), element, reading.diagnostics());
      releases.check(reading.model(), element, classes, reading.diagnostics(), processingEnv);
    }
    reading.diagnostics().printTo(processingEnv.getMessager());
  }

  /** Only those that are compiled together are seen; a service refuses the others. */
  private void requireUnique(RpcInterface model, TypeElement element, Diagnostics diagnostics) {
    String name = model.name().qualifiedName();
    String other = rpcNames.putIfAbsent(model.rpc(), name);
    if (other != null && !other.equals(name)) {
      diagnostics.report(element, Problem.SAME_RPC_NAME, name, model.rpc(), other);
    }
  }

  /** The class output; null if it is no folder, or could not be written to. */
  private @Nullable Path write(RpcInterface model, TypeElement element, Diagnostics diagnostics) {
    try {
      URI contract = new InterfaceWriter(model).writeTo(processingEnv.getFiler(), element);
      if ("file".equals(contract.getScheme())) {
        // The compiler's file lies as deep in it as its path says.
        Path classes = Path.of(contract);
        for (String each : model.contractPath().split("/")) {
          classes = classes.getParent();
        }
        return classes;
      }
    } catch (IOException e) {
      diagnostics.report(
          element,
          Problem.CANNOT_WRITE,
          "the code for " + model.name().nestedName(),
          e.getMessage());
    }
    return null;
  }
}
