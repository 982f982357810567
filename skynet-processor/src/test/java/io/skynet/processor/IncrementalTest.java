package io.skynet.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
              "}"),
          source("Order", "/** Ordered. */", "record Order(State state, Figure figure) {}"),
          source("State", "/** How far. */", "enum State { NEW, DONE }"),
          source("Figure", "/** Drawn. */", "sealed interface Figure permits Circle {}"),
          source("Circle", "/** Round. */", "record Circle(int radius) implements Figure {}"),
          source("Gone", "/** Away. */", "class Gone extends Exception { Gone() {} }"));
  private static final JavaFileObject SHOP =
      source(
          "Shop",
          "/** Sells. */",
          "@io.skynet.annotations.Rpc",
          "interface Shop extends Base<Order> {",
          "/** Asks. */",
          "Order order(Order wanted) throws Gone;",
          "}");

  @TempDir Path classes;

  @Test
  void classFilesDoAsWellAsSources() throws IOException {
    Map<String, String> together =
        generated(javac(), Stream.concat(Stream.of(SHOP), OTHERS.stream()).toList());
    for (JavaFileObject file : javac().compile(OTHERS).generatedFiles()) {
      String path = file.toUri().getPath();
      Files.write(classes.resolve(path.substring(path.lastIndexOf('/') + 1)), Sample.bytes(file));
    }
    String classPath =
        classes + System.getProperty("path.separator") + System.getProperty("java.class.path");
    Map<String, String> apart = generated(javac().withOptions("-cp", classPath), List.of(SHOP));
    assertEquals(together, apart);
    String contract = together.get("/CLASS_OUTPUT/META-INF/skynet/Shop.json");
    assertTrue(contract.contains("\"arg0\"") && contract.contains("\"wanted\""), contract);
    assertTrue(contract.contains("Sells.") && contract.contains("Asks."), contract);
  }

  private static Map<String, String> generated(Compiler javac, List<JavaFileObject> sources) {
    Compilation compilation = javac.withProcessors(new RpcProcessor()).compile(sources);
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
