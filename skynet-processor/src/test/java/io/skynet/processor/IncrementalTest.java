package io.skynet.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What an interface becomes does not depend on what else is compiled along: the types that it
 * mentions may as well be class files, which have no comments and no names of parameters.
 */
class IncrementalTest {
  private static final List<JavaFileObject> OTHERS =
      List.of(
          source(
              "Base",
              "/** Above. */",
              "interface Base<T> {",
              "/** One. */",
              "T one(T given);",
              "@Deprecated void another();",
              "@io.skynet.annotations.Idempotent int more();",
              "@io.skynet.annotations.Oneway void all();",
              "}"),
          source(
              "Called",
              "/** Called by itself as well. */",
              "@io.skynet.annotations.Rpc(\"called\")",
              "interface Called {",
              "@io.skynet.annotations.Name(\"pong\") Order ping(Order order);",
              "}"),
          source(
              "Order",
              "import io.skynet.annotations.*;",
              "/** Ordered. */",
              "record Order(State state, Figure figure, @Name(\"cost\") Price price,",
              "@Default(\"1\") int count) {}"),
          source(
              "State",
              "import io.skynet.annotations.*;",
              "/** How far. */",
              "enum State { NEW, @Deprecated DONE, @Name(\"old\") @Fallback GONE }"),
          source(
              "Figure",
              "/** Drawn. */",
              "sealed interface Figure permits Circle, Square, Other {}"),
          source(
              "Circle",
              "/** Round. */",
              "@io.skynet.annotations.Name(\"round\")",
              "record Circle(@Deprecated int radius) implements Figure {}"),
          source("Square", "@Deprecated record Square(int side) implements Figure {}"),
          source(
              "Other",
              "@io.skynet.annotations.Fallback",
              "record Other(String name) implements Figure {}"),
          source(
              "Price",
              "@io.skynet.annotations.Codec(PriceCodec.class)",
              "class Price { int cents; }"),
          source(
              "PriceCodec",
              "class PriceCodec {",
              "static int write(Price price) { return price.cents; }",
              "static Price read(int cents) { return new Price(); }",
              "}"),
          source("Gone", "/** Away. */", "class Gone extends Exception { Gone() {} }"));
  private static final JavaFileObject SHOP =
      source(
          "Shop",
          "/** Sells. */",
          "@io.skynet.annotations.Rpc",
          "interface Shop extends Base<Order>, Called {",
          "/** Asks. */",
          "Order order(Order wanted) throws Gone;",
          "}");
  private static final JavaFileObject EMPTY =
      source(
          "Empty",
          "class Empty extends RuntimeException {",
          "final int left;",
          "Empty(int left) { this.left = left; }",
          "int left() { return left; }",
          "}");
  private static final JavaFileObject BASKET =
      source(
          "Basket",
          "@io.skynet.annotations.Rpc",
          "interface Basket {",
          "void take() throws Empty;",
          "}");

  @TempDir Path classes;

  @Test
  void classFilesDoAsWellAsSources() throws IOException {
    Map<String, String> together =
        generated(compile(Stream.concat(Stream.of(SHOP), OTHERS.stream()).toList()));
    Compilation others = compile(OTHERS);
    keep(others);
    Map<String, String> union = generated(others);
    union.putAll(generated(compile(List.of(SHOP), "-cp", classPath())));
    assertEquals(together, union);
    String contract = together.get("/CLASS_OUTPUT/META-INF/skynet/Shop.json");
    assertTrue(contract.contains("\"arg0\"") && contract.contains("\"wanted\""), contract);
    assertTrue(contract.contains("Sells.") && contract.contains("Asks."), contract);
  }

  @Test
  void classFilesWithNamesOfParametersDoAsWellAsSources() throws IOException {
    Map<String, String> together = generated(compile(List.of(BASKET, EMPTY)));
    keep(javac().withOptions("-parameters").compile(EMPTY));
    assertEquals(together, generated(compile(List.of(BASKET), "-cp", classPath())));
  }

  @Test
  void anExceptionWhoseParametersHaveNoNamesIsRefused() throws IOException {
    keep(javac().compile(EMPTY));
    Compilation apart = compile(List.of(BASKET), "-cp", classPath());
    assertEquals(1, apart.errors().size(), apart.errors()::toString);
    String message = apart.errors().get(0).getMessage(Locale.ROOT);
    assertTrue(message.startsWith("SKY010: Basket.take throws Empty,"), message);
    assertTrue(message.contains("-parameters"), message);
  }

  private static Compilation compile(List<JavaFileObject> sources, String... options) {
    return javac()
        .withProcessors(new RpcProcessor())
        .withOptions((Object[]) options)
        .compile(sources);
  }

  /** Keeps class files, contracts and sources for compilations with {@link #classPath}. */
  private void keep(Compilation compilation) throws IOException {
    for (JavaFileObject file : compilation.generatedFiles()) {
      Path to = classes.resolve(file.toUri().getPath().replaceFirst("^/?\\w+/", ""));
      Files.createDirectories(to.getParent());
      Files.write(to, Sample.bytes(file));
    }
  }

  private String classPath() {
    return classes + System.getProperty("path.separator") + System.getProperty("java.class.path");
  }

  private static Map<String, String> generated(Compilation compilation) {
    Map<String, String> generated = new TreeMap<>();
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getKind() != Kind.CLASS) {
        generated.put(
            file.toUri().getPath(), new String(Sample.bytes(file), StandardCharsets.UTF_8));
      }
    }
    return generated;
  }

  private static JavaFileObject source(String name, String... lines) {
    return JavaFileObjects.forSourceLines(name, lines);
  }
}
