package io.skynet.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is generated, compared as text with the files below {@code src/test/samples}. After a change
 * that is meant, {@code -Dgolden.rewrite=true} writes them anew.
 */
class GoldenTest {

  @ParameterizedTest
  @MethodSource("io.skynet.processor.Sample#all")
  void generatesWhatIsExpected(Sample sample) throws IOException {
    Map<String, String> generated = sample.generate();
    if (Boolean.getBoolean("golden.rewrite")) {
      assertFalse(
          "true".equals(System.getenv("CI")), "golden files are not to be rewritten where CI=true");
      rewrite(sample, generated);
    }
    Map<String, String> expected = expected(sample);
    assertEquals(expected.keySet(), generated.keySet());
    expected.forEach((name, text) -> assertEquals(text, generated.get(name), name));
  }

  @ParameterizedTest
  @MethodSource("io.skynet.processor.Sample#all")
  void generatesTheSameBytesEveryTime(Sample sample) {
    assertEquals(sample.generate(), sample.generate());
  }

  /** For other languages the contract of the vectors lies beside them. */
  @Test
  void theVectorsHaveTheirContract() throws IOException {
    Sample sample = new Sample(Path.of("src/test/samples/vectors"));
    String contract = sample.generate().get("com.example.vectors.Vectors.json");
    Path file = ValueVectors.FOLDER.resolve("contract.json");
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(file, contract);
    }
    assertEquals(contract, Files.readString(file));
  }

  private static Map<String, String> expected(Sample sample) throws IOException {
    Map<String, String> expected = new TreeMap<>();
    for (Path file : Sample.list(sample.expected())) {
      expected.put(file.getFileName().toString(), Files.readString(file));
    }
    if (expected.isEmpty()) {
      fail("nothing in " + sample.expected() + ": -Dgolden.rewrite=true writes it");
    }
    return expected;
  }

  private static void rewrite(Sample sample, Map<String, String> generated) throws IOException {
    Files.createDirectories(sample.expected());
    for (Path old : Sample.list(sample.expected())) {
      Files.delete(old);
    }
    for (Map.Entry<String, String> file : generated.entrySet()) {
      Files.writeString(sample.expected().resolve(file.getKey()), file.getValue());
    }
  }
}
