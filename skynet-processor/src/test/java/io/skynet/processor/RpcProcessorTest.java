package io.skynet.processor;

import static com.google.testing.compile.Compiler.javac;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.skynet.contract.Contract;
import io.skynet.contract.ContractReader;
import io.skynet.contract.Field;
import io.skynet.contract.SealedType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

class RpcProcessorTest {

  @Test
  void isFoundByTheCompilerAndByGradle() throws IOException {
    List<String> found =
        ServiceLoader.load(Processor.class).stream().map(each -> each.type().getName()).toList();
    assertTrue(found.contains(RpcProcessor.class.getName()), found::toString);
    String gradle = "/META-INF/gradle/incremental.annotation.processors";
    try (InputStream in = RpcProcessor.class.getResourceAsStream(gradle)) {
      assertEquals(
          RpcProcessor.class.getName() + ",isolating\n", new String(in.readAllBytes(), UTF_8));
    }
  }

  @Test
  void waitsForTypesThatAnotherProcessorWrites() {
    JavaFileObject shop =
        JavaFileObjects.forSourceLines(
            "Shop",
            "@io.skynet.annotations.Rpc",
            "interface Shop {",
            "  Order order(java.util.List<Order> orders);",
            "}");
    Compilation compilation =
        javac()
            .withProcessors(
                new OrderProcessor("record Order(String customer) {}"), new RpcProcessor())
            .compile(shop);
    assertEquals(List.of(), complaints(compilation));
    assertTrue(generated(compilation).containsKey("/SOURCE_OUTPUT/ShopTypes.java"));
  }

  @Test
  void waitsForInterfacesThatAnotherProcessorWrites() {
    JavaFileObject shop =
        JavaFileObjects.forSourceLines(
            "Shop", "@io.skynet.annotations.Rpc", "interface Shop extends Order {}");
    Compilation compilation =
        javac()
            .withProcessors(
                new OrderProcessor("interface Order { int ordered(); }"), new RpcProcessor())
            .compile(shop);
    assertEquals(List.of(), complaints(compilation));
  }

  @Test
  void waitsForExceptionsThatAnotherProcessorWrites() {
    JavaFileObject shop =
        JavaFileObjects.forSourceLines(
            "Shop",
            "@io.skynet.annotations.Rpc",
            "interface Shop {",
            "  void order() throws Order;",
            "}");
    Compilation compilation =
        javac()
            .withProcessors(
                new OrderProcessor("class Order extends Exception { Order() {} }"),
                new RpcProcessor())
            .compile(shop);
    assertEquals(List.of(), compilation.errors());
    assertTrue(generated(compilation).containsKey("/SOURCE_OUTPUT/ShopTypes.java"));
  }

  @Test
  void leavesTypesThatNeverComeToTheCompiler() {
    JavaFileObject shop =
        JavaFileObjects.forSourceLines(
            "Shop",
            "@io.skynet.annotations.Rpc",
            "interface Shop {",
            "  Order order(Object unsupported);",
            "}");
    Compilation compilation = javac().withProcessors(new RpcProcessor()).compile(shop);
    assertEquals(1, compilation.errors().size(), compilation.errors()::toString);
    assertEquals(3, compilation.errors().get(0).getLineNumber());
  }

  /** The compiler does, before it asks any processor. */
  @Test
  void sealedInterfacesThatContainOneAnotherAreRefused() {
    Compilation compilation =
        compile(
            JavaFileObjects.forSourceLines(
                "Shop",
                "@io.skynet.annotations.Rpc",
                "interface Shop {",
                "  sealed interface A extends B permits B {}",
                "  sealed interface B extends A permits A {}",
                "  void take(A a);",
                "}"));
    String message = compilation.errors().get(0).getMessage(Locale.ROOT);
    assertTrue(message.startsWith("cyclic inheritance"), message);
    assertTrue(
        compilation.errors().stream().noneMatch(each -> each.toString().contains("SKY")),
        compilation.errors()::toString);
  }

  @Test
  void aRecordThatIsASubtypeByTwoPathsIsOneSubtype() {
    Compilation compilation =
        compile(
            JavaFileObjects.forSourceLines(
                "Shop",
                "@io.skynet.annotations.Rpc",
                "interface Shop {",
                "  sealed interface Figure permits Round, Small {}",
                "  sealed interface Round extends Figure permits Dot {}",
                "  sealed interface Small extends Figure permits Dot {}",
                "  record Dot(int x) implements Round, Small {}",
                "  void draw(Figure figure);",
                "}"));
    assertEquals(List.of(), complaints(compilation));
    Contract contract =
        ContractReader.read(
            generated(compilation).get("/CLASS_OUTPUT/META-INF/skynet/Shop.json").getBytes(UTF_8));
    SealedType figure = (SealedType) contract.type("Shop.Figure").orElseThrow();
    assertEquals(List.of("Dot"), figure.subtypes().stream().map(Field::name).toList());
  }

  @Test
  void whatIsHiddenInAnotherPackageIsRefused() {
    Compilation compilation =
        compile(
            JavaFileObjects.forSourceLines(
                "b.Outer",
                "package b;",
                "public record Outer(Inner inner) {}",
                "record Inner(int x) {}"),
            JavaFileObjects.forSourceLines(
                "a.Shop",
                "package a;",
                "@io.skynet.annotations.Rpc",
                "interface Shop {",
                "  void take(b.Outer outer);",
                "}"));
    assertEquals(1, compilation.errors().size(), compilation.errors()::toString);
    assertEquals(
        "SKY016: component inner of record Outer is of type b.Inner, which is not visible in the"
            + " package of the interface. Make it, and what it lies in, public or give it the"
            + " interface's package.",
        compilation.errors().get(0).getMessage(Locale.ROOT));
  }

  @Test
  void takesEveryInterfaceByItself() {
    JavaFileObject one = anInterface("One");
    JavaFileObject two = anInterface("Two");
    Map<String, String> union = new HashMap<>(generated(compile(one)));
    union.putAll(generated(compile(two)));
    assertEquals(union, generated(compile(one, two)));
  }

  @Test
  void everyFileComesFromOneInterface() {
    OriginRecorder recorder = new OriginRecorder();
    javac().withProcessors(recorder).compile(anInterface("One"), anInterface("Two"));
    assertEquals(
        Set.of(
            "a.OneBinding from [a.One]",
            "a.OneClient from [a.One]",
            "a.OneSkeleton from [a.One]",
            "a.OneTypes from [a.One]",
            "META-INF/skynet/a.One.json from [a.One]",
            "a.TwoBinding from [a.Two]",
            "a.TwoClient from [a.Two]",
            "a.TwoSkeleton from [a.Two]",
            "a.TwoTypes from [a.Two]",
            "META-INF/skynet/a.Two.json from [a.Two]"),
        recorder.origins);
  }

  private static JavaFileObject anInterface(String name) {
    return JavaFileObjects.forSourceLines(
        "a." + name,
        "package a;",
        "@io.skynet.annotations.Rpc",
        "interface " + name + " {",
        "  java.util.List<String> list();",
        "}");
  }

  private static Compilation compile(JavaFileObject... sources) {
    return javac().withProcessors(new RpcProcessor()).compile(sources);
  }

  /** All that is said, without the note that nothing is compared. */
  private static List<String> complaints(Compilation compilation) {
    return compilation.diagnostics().stream()
        .filter(each -> each.getKind() != Diagnostic.Kind.NOTE)
        .map(each -> each.toString())
        .toList();
  }

  /** What was written and compiled: path to content, as text in which no byte is lost. */
  private static Map<String, String> generated(Compilation compilation) {
    return compilation.generatedFiles().stream()
        .collect(
            toMap(
                file -> file.toUri().getPath(),
                file -> new String(Sample.bytes(file), ISO_8859_1)));
  }

  /** Writes the type {@code Order} when it first runs. */
  private static final class OrderProcessor extends AbstractProcessor {
    private final String source;
    private boolean written;

    OrderProcessor(String source) {
      this.source = source;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!written) {
        written = true;
        try (Writer out = processingEnv.getFiler().createSourceFile("Order").openWriter()) {
          out.write(source);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return false;
    }
  }

  /** Runs the processor, and notes what elements it says its files come from. */
  private static final class OriginRecorder extends AbstractProcessor {
    final Set<String> origins = new HashSet<>();
    private final RpcProcessor processor = new RpcProcessor();

    @Override
    public void init(ProcessingEnvironment environment) {
      Filer filer = proxy(Filer.class, environment.getFiler(), this::note);
      processor.init(
          proxy(
              ProcessingEnvironment.class,
              environment,
              (method, arguments, result) -> result instanceof Filer ? filer : result));
    }

    private Object note(Method method, Object[] arguments, Object result) {
      Object[] elements = (Object[]) arguments[arguments.length - 1];
      origins.add(arguments[arguments.length - 2] + " from " + Arrays.toString(elements));
      return result;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return processor.getSupportedSourceVersion();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      return processor.process(annotations, round);
    }
  }

  /** Sees a call of a proxy, and may replace its result. */
  private interface Observer {
    Object observe(Method method, Object[] arguments, Object result);
  }

  private static <T> T proxy(Class<T> type, T target, Observer observer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) ->
                observer.observe(method, arguments, method.invoke(target, arguments))));
  }
}
