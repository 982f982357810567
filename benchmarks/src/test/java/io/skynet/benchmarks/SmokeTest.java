package io.skynet.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That what is measured works: every answer is right. Says nothing of speed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SmokeTest {
  private static final long MILLIS = 100;

  private Place ours = Place.at(0);

  @BeforeAll
  void serve() throws Exception {
    ours = Contender.OURS.serve();
  }

  @ParameterizedTest
  @EnumSource
  void answersAreRightInEveryScenario(Scenario scenario) throws Exception {
    try (IdleConnections idle = new IdleConnections()) {
      idle.open(scenario.idleConnections() / 20, ours.port());
      List<Target<?>> targets = Side.connect(Contender.OURS, ours, scenario.connections);
      assertTrue(new Load(scenario, targets).run(MILLIS).calls() > 0);
    }
  }

  @ParameterizedTest
  @EnumSource(names = "OURS", mode = EnumSource.Mode.EXCLUDE)
  void theOthersAnswerToo(Contender other) throws Exception {
    List<Target<?>> targets = Side.connect(other, other.serve(), 1);
    assertTrue(new Load(Scenario.S4, targets).run(MILLIS).calls() > 0);
    assertTrue(new Load(Scenario.S5, targets).run(MILLIS).calls() > 0);
  }

  @ParameterizedTest
  @EnumSource(names = "OBJECTS", mode = EnumSource.Mode.EXCLUDE)
  void codecsDecodeWhatTheyEncode(Codecs codec) throws IOException {
    OrderCodec tested = codec.open();
    Object request = tested.build();
    assertTrue(tested.encode(request) > 0);
    assertEquals(request, tested.decode());
  }

  @Test
  void theObjectsAreThoseThatAreDecoded() {
    assertEquals(Work.request(1), Work.decodedRequest());
  }
}
