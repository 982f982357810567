package io.skynet.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The Java code in pages for users compiles, with the processor and without a warning. */
class GuideTest {
  private static final List<String> PAGES =
      List.of(
          "../docs/guide/interfaces.md",
          "../docs/guide/requests.md",
          "../docs/guide/calls.md",
          "../docs/guide/configuration.md",
          "../docs/guide/etcd.md",
          "../docs/guide/overload.md",
          "../README.md");
  private static final Pattern BLOCK = Pattern.compile("(?s)```java\n(.*?)```");
  private static final Pattern TYPE = Pattern.compile("(?m)^(public|@|record |interface |enum )");

  /** What the blocks of a page may take for granted. */
  private static final String HEAD =
      """
      package guide;
      import io.skynet.annotations.*;
      import io.skynet.runtime.*;
      import io.skynet.runtime.client.ServiceClient;
      import io.skynet.runtime.client.policy.Balancing;
      import io.skynet.runtime.config.*;
      import io.skynet.runtime.directory.RegistrationStatus;
      import io.skynet.runtime.rpc.*;
      import io.skynet.runtime.transport.CallLimits;
      import io.skynet.runtime.transport.ServerLimits;
      import io.skynet.runtime.wire.WireLimits;
      import java.math.*;
      import java.time.Duration;
      import java.util.*;
      import java.util.concurrent.Executor;
      import org.jspecify.annotations.*;
      """;

  /** Types that pages mention and do not show. */
  private static final List<String> KNOWN =
      List.of(
          "record Money(BigDecimal amount, String currency) {}",
          "record Line(String article, int count) {}",
          "record Page<T>(List<T> items) {}",
          "class OrdersBinding { static final RpcMethod PLACE = RpcMethod.unary(\"Orders\", \"place\"); }");

  /** What statements on pages mention and do not declare. */
  private static final String GIVEN =
      """
      abstract class Given {
        interface Log<T> {
          void note(T what);
        }

        ServiceConfig config;
        Service service;
        ServiceClient orders;
        CallOptions options;
        Executor executor;
        Object order;
        Log<Object> audit;
        Log<Map<String, String>> costs;
      }
      """;

  @ParameterizedTest
  @FieldSource("PAGES")
  void codeCompiles(String page) throws IOException {
    List<String> blocks =
        BLOCK.matcher(Files.readString(Path.of(page))).results().map(GuideTest::block).toList();
    assertTrue(!blocks.isEmpty(), () -> "too few blocks of Java in " + page);
    List<JavaFileObject> sources = new ArrayList<>();
    for (String type : KNOWN) {
      sources.add(source(sources.size(), type));
    }
    sources.add(source(sources.size(), GIVEN));
    for (String block : blocks) {
      sources.add(source(sources.size(), block));
    }
    Compilation compilation = javac().withProcessors(new RpcProcessor()).compile(sources);
    assertEquals(List.of(), compilation.warnings(), page);
    assertEquals(List.of(), compilation.errors(), page);
  }

  /** Types as they are, but that one file may hold several; statements in a method. */
  private static String block(MatchResult match) {
    String code = match.group(1);
    return TYPE.matcher(code).lookingAt()
        ? code.replaceAll("(?m)^public ", "")
        : "class Snippet"
            + match.start()
            + " extends Given { void run(String[] args) throws Exception {\n"
            + code
            + "} }\n";
  }

  @Test
  void noPageIsLeftOut() throws IOException {
    List<Path> pages = new ArrayList<>(Sample.list(Path.of("../docs")));
    pages.addAll(Sample.list(Path.of("../docs/guide")));
    pages.add(Path.of("../README.md"));
    Set<String> withJava = new TreeSet<>();
    for (Path page : pages) {
      if (page.toString().endsWith(".md") && Files.readString(page).contains("```java")) {
        withJava.add(page.toString());
      }
    }
    assertEquals(new TreeSet<>(PAGES), withJava);
  }

  private static JavaFileObject source(int number, String code) {
    return JavaFileObjects.forSourceString("guide.Block" + number, HEAD + code);
  }
}
