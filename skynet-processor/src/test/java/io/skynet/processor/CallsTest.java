package io.skynet.processor;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What is generated, compiled without a warning and called: every public static method of a class
 * in a sample's {@code calls/} is a test.
 */
class CallsTest {

  @TestFactory
  Stream<DynamicContainer> samples() {
    return Sample.all().stream()
        .filter(sample -> !Sample.list(sample.folder().resolve("calls")).isEmpty())
        .map(sample -> DynamicContainer.dynamicContainer(sample.name(), tests(sample)));
  }

  private static List<DynamicTest> tests(Sample sample) {
    List<DynamicTest> tests =
        sample.calls().stream()
            .flatMap(calls -> Arrays.stream(calls.getDeclaredMethods()))
            .filter(CallsTest::isTest)
            .map(method -> DynamicTest.dynamicTest(method.getName(), () -> run(method)))
            .toList();
    assertFalse(tests.isEmpty(), "no tests in " + sample);
    return tests;
  }

  private static boolean isTest(Method method) {
    return Modifier.isPublic(method.getModifiers())
        && Modifier.isStatic(method.getModifiers())
        && method.getParameterCount() == 0;
  }

  private static void run(Method test) throws Throwable {
    try {
      test.invoke(null);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
