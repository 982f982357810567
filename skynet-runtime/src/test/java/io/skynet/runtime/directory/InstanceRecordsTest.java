package io.skynet.runtime.directory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstanceRecordsTest {
  private static final InstanceRecords RECORDS = new InstanceRecords("/skynet");
  private static final Instance INSTANCE =
      new Instance(
          "9f0c",
          "Echo",
          "1.0.0",
          "eu \"west\"",
          "höst/1",
          InstanceState.REGISTERED,
          new Endpoint("10.0.0.4", 9001),
          Map.of("Echo", "abc", "Base", "def"),
          "r4nd0m",
          123,
          Instant.parse("2026-11-23T10:00:00.120456Z"));
  private static final String RECORD =
      "{\"v\":1,\"id\":\"9f0c\",\"name\":\"Echo\",\"version\":\"1.0.0\",\"region\":\"eu \\\"west\\\"\","
          + "\"host\":\"höst/1\",\"state\":\"registered\",\"endpoints\":{\"rpc\":\"tcp://10.0.0.4:9001\"},"
          + "\"contracts\":{\"Base\":\"def\",\"Echo\":\"abc\"},\"incarnation\":\"r4nd0m\",\"pid\":123,"
          + "\"started\":\"2026-11-23T10:00:00.120Z\"}";

  private static Instance read(String record) {
    return RECORDS.read(new StoreRecord(RECORDS.key(INSTANCE), record.getBytes(UTF_8), 1));
  }

  @Test
  void aRecordIsWhatOtherLanguagesReadToo() {
    assertEquals(RECORD, new String(RECORDS.encode(INSTANCE), UTF_8));
    assertEquals(INSTANCE, read(RECORD));
  }

  @Test
  void everyStateIsReadBack() {
    for (InstanceState state : InstanceState.values()) {
      Instance instance = INSTANCE.withState(state);
      assertEquals(instance, read(new String(RECORDS.encode(instance), UTF_8)));
    }
  }

  @Test
  void aWeightIsWrittenIfItIsNotTheUsualOne() {
    assertEquals(1, read(RECORD).weight());
    Instance heavy = INSTANCE.withWeight(7);
    String record = new String(RECORDS.encode(heavy), UTF_8);
    assertTrue(record.endsWith(",\"weight\":7}"), record);
    assertEquals(heavy, read(record));
    assertEquals(7, heavy.withState(InstanceState.DRAINING).weight());
  }

  @Test
  void keysEndWhereServicesDo() {
    assertEquals("/skynet/instances/", RECORDS.prefix(""));
    assertEquals("/skynet/instances/Echo/", RECORDS.prefix("Echo"));
    assertEquals("/skynet/instances/Echo/1.0.0/9f0c", RECORDS.key(INSTANCE));
    assertThrows(IllegalArgumentException.class, () -> RECORDS.prefix("Echo/"));
  }

  @Test
  void whatMayBeMissingIsUnknown() {
    Instance read =
        read(
            RECORD
                .replace("\"contracts\":{\"Base\":\"def\",\"Echo\":\"abc\"},", "")
                .replaceAll("\"incarnation.*", "\"zone\":{\"deep\":[1,{}]}}"));
    assertEquals(Map.of(), read.contracts());
    assertEquals("", read.incarnation());
    assertEquals(0, read.pid());
    assertEquals(Instant.EPOCH, read.started());
  }

  /** Each is a replacement in a good record that makes it useless. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"v\":1|\"v\":2",
        "\"v\":1|\"v\":0",
        "\"v\":1|\"v\":\"1\"",
        "\"v\":1|\"v\":1e0",
        "\"v\":1|\"v\":99999999999999999999",
        "\"v\":1,|",
        "\"id\":\"9f0c\",|",
        "9f0c|other",
        "\"Echo\",\"version|\"Ec ho\",\"version",
        "\"Echo\",\"version|\"Other\",\"version",
        "1.0.0|1.0.x",
        "1.0.0|-1",
        "registered|paused",
        "eu |eu\\u0007",
        "eu |\\u009b",
        "tcp://10.0.0.4:9001|http://10.0.0.4:9001",
        "tcp://10.0.0.4:9001|tcp://10.0.0.4:0",
        "tcp://10.0.0.4:9001|tcp://10.0.0.4:65536",
        "tcp://10.0.0.4:9001|tcp://10.0.0.4\\n:9001",
        "{\"rpc\":\"tcp://10.0.0.4:9001\"}|{}",
        "{\"rpc\":\"tcp://10.0.0.4:9001\"}|[]",
        "\"abc\"|7",
        "\"abc\"|\"a\\u001bc\"",
        "\"pid\":123|\"pid\":-1",
        "\"pid\":123|\"pid\":1.5",
        "2026-11-23T10|soon",
        "2026-11-23T10|+999999999-13-01T10",
        "\"pid\":123|\"pid\":123,\"pid\":123",
        ".120Z\"}|.120Z\",\"weight\":0}",
        ".120Z\"}|.120Z\",\"weight\":1001}",
        ".120Z\"}|.120Z\",\"weight\":9999999999}",
        ".120Z\"}|.120Z\",\"weight\":1.5}",
        ".120Z\"}|.120Z\"}{}",
        ".120Z\"}|.120Z\"",
        "{\"v\"|[{\"v\"",
      })
  void aUselessRecordIsSkipped(String change) {
    String[] parts = change.split("\\|", 2);
    String changed = RECORD.replace(parts[0], parts[1]);
    assertFalse(changed.equals(RECORD), "nothing was changed");
    assertNull(read(changed));
  }

  @Test
  void regionsAndHostsHaveALimit() {
    assertEquals("r".repeat(255), read(RECORD.replace("höst/1", "r".repeat(255))).host());
    assertNull(read(RECORD.replace("höst/1", "r".repeat(256))));
  }

  @Test
  void theLimitOfARecordIsExact() {
    String padded = RECORD.substring(0, RECORD.length() - 1);
    int room = 4096 - padded.getBytes(UTF_8).length - ",\"x\":\"\"}".length();
    assertEquals(INSTANCE, read(padded + ",\"x\":\"" + "p".repeat(room) + "\"}"));
    assertNull(read(padded + ",\"x\":\"" + "p".repeat(room + 1) + "\"}"));
  }

  @Test
  void aRecordThatWouldBeTooLargeIsRefusedWithItsSize() {
    Map<String, String> contracts = new HashMap<>();
    for (int i = 0; i < 100; i++) {
      contracts.put("Interface" + i, "0123456789abcdef0123456789abcdef");
    }
    Instance large =
        new Instance(
            "1",
            "Echo",
            "1.0.0",
            "",
            "",
            InstanceState.REGISTERED,
            new Endpoint("h", 1),
            contracts,
            "",
            0,
            Instant.EPOCH);
    String message =
        assertThrows(IllegalArgumentException.class, () -> RECORDS.encode(large)).getMessage();
    assertTrue(
        message.matches("the record of .* would have \\d{4} bytes; at most 4096.*"), message);
  }

  /** Whatever the bytes, the reader ends with an instance or without, and throws nothing. */
  @Test
  void garbageHarmsNobody() {
    Random random = new Random(20261123);
    InstanceRecords records = new InstanceRecords("/skynet");
    byte[] good = RECORD.getBytes(UTF_8);
    try (ErrorStream log = ErrorStream.capture()) {
      for (int i = 0; i < 20_000; i++) {
        byte[] bytes = i % 4 == 0 ? new byte[random.nextInt(200)] : good.clone();
        if (i % 4 == 0) {
          random.nextBytes(bytes);
        }
        for (int k = random.nextInt(4); k >= 0 && bytes.length > 0; k--) {
          bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        records.read(new StoreRecord(records.key(INSTANCE), bytes, i));
      }
      assertTrue(records.skipped() > 1_000, "skipped " + records.skipped());
      assertEquals(101, log.text().lines().count(), "a hundred, and that there are more");
    }
  }

  @Test
  void depthHarmsNobody() {
    assertNull(read(RECORD.replace("\"v\":1", "\"deep\":" + "[".repeat(3_000) + ",\"v\":1")));
  }

  @Test
  void aSkippedRecordIsLoggedOncePerRevisionWithoutItsControls() {
    InstanceRecords records = new InstanceRecords("/skynet");
    String key = "/skynet/instances/Echo/1.0.0/\u001b]0;x\u0007\n2026 ERROR forged";
    byte[] bad = "{\"v\":1,\"id\":\"\\u001b[2J\\u202e\"".getBytes(UTF_8);
    String log;
    try (ErrorStream captured = ErrorStream.capture()) {
      for (int i = 0; i < 3; i++) {
        assertNull(records.read(new StoreRecord(key, bad, 7)));
        assertNull(records.read(new StoreRecord(key, null, 8)));
      }
      assertNull(records.read(new StoreRecord(key, bad, 9)));
      log = captured.text();
    }
    assertEquals(2, log.lines().count(), log);
    assertEquals(2, records.skipped());
    assertTrue(log.contains("revision 7") && log.contains("revision 9"), log);
    assertTrue(log.contains("\\u001b]0;x\\u0007\\u000a2026"), log);
    assertTrue(log.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n'), log);
  }
}
