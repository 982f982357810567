package io.skynet.contract.release;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.contract.Acceptance;
import io.skynet.contract.Contract;
import io.skynet.contract.ContractReader;
import io.skynet.contract.Method;
import io.skynet.contract.ReleasedContract;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcceptTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @TempDir Path temp;
  private Path classes;
  private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void names() {
    classes = temp.resolve("classes");
    folder = temp.resolve("released");
  }

  @Test
  void releasesWhatWasNeverReleased() throws IOException {
    build("a.Shop", shop("order"));
    assertEquals(Accept.OK, accept());
    assertArrayEquals(shop("order").toDocument(), Files.readAllBytes(file("a.Shop")));
    assertEquals("a.Shop: new\nwrote " + file("a.Shop") + "\n", out.toString());
    assertEquals(List.of(file("a.Shop")), filesIn(folder));
  }

  @Test
  void leavesWhatIsAsItWasReleased() throws IOException {
    build("a.Shop", shop("order"));
    accept();
    Files.writeString(file("a.Shop"), Files.readString(file("a.Shop")) + "\n");
    byte[] before = Files.readAllBytes(file("a.Shop"));
    out.getBuffer().setLength(0);
    assertEquals(Accept.OK, accept());
    assertEquals("a.Shop: as it was released\n", out.toString());
    assertArrayEquals(before, Files.readAllBytes(file("a.Shop")));
  }

  @Test
  void refusesWhatBreaksPeersAndWritesNothing() throws IOException {
    release("a.Shop", "order", "cancel");
    byte[] before = Files.readAllBytes(file("a.Shop"));
    build("a.Shop", shop("order", "pay"));
    build("a.New", shop());
    assertEquals(Accept.REFUSED, accept());
    assertArrayEquals(before, Files.readAllBytes(file("a.Shop")));
    assertFalse(Files.exists(file("a.New")));
    assertTrue(out.toString().contains("  breaking    CON001: the method cancel is gone"), said());
    assertTrue(out.toString().contains("  compatible  CON101: the method pay is new"), said());
    assertTrue(err.toString().contains("-because"), said());
  }

  @Test
  void keepsTheReasonForEver() throws IOException {
    release("a.Shop", "order", "cancel");
    build("a.Shop", shop("order"));
    assertEquals(Accept.OK, accept("-because=nobody \"cancels\""));
    Acceptance first =
        new Acceptance(
            TODAY,
            "nobody \"cancels\"",
            List.of("CON001"),
            shop("order", "cancel").hash(),
            shop("order").hash());
    assertEquals(new ReleasedContract(shop("order"), List.of(first)), released("a.Shop"));

    build("a.Shop", shop("order", "pay"));
    assertEquals(Accept.OK, accept());
    assertEquals(new ReleasedContract(shop("order", "pay"), List.of(first)), released("a.Shop"));

    build("a.Shop", shop("pay"));
    assertEquals(Accept.OK, accept("--because", "we only pay"));
    List<Acceptance> history = released("a.Shop").history();
    assertEquals(first, history.get(0));
    assertEquals("we only pay", history.get(1).because());
    assertEquals(2, history.size());
  }

  @Test
  void theSameInputGivesTheSameBytes() throws IOException {
    byte[] one = releasedAgain();
    folder = temp.resolve("other");
    assertArrayEquals(one, releasedAgain());
  }

  private byte[] releasedAgain() throws IOException {
    release("a.Shop", "order", "cancel");
    build("a.Shop", shop("order"));
    accept("-because=tidy");
    return Files.readAllBytes(file("a.Shop"));
  }

  @Test
  void aDryRunOnlySays() throws IOException {
    release("a.Shop", "order");
    byte[] before = Files.readAllBytes(file("a.Shop"));
    build("a.Shop", shop("order", "pay"));
    build("a.New", shop());
    assertEquals(Accept.OK, accept("-dry-run"));
    assertTrue(out.toString().contains("CON101"), said());
    build("a.Shop", shop());
    assertEquals(Accept.REFUSED, accept("-dry-run"));
    assertEquals(Accept.OK, accept("-dry-run", "-because=gone"));
    assertArrayEquals(before, Files.readAllBytes(file("a.Shop")));
    assertEquals(List.of(file("a.Shop")), filesIn(folder));
  }

  @Test
  void readsAJar() throws IOException {
    classes = temp.resolve("shop.jar");
    try (OutputStream file = Files.newOutputStream(classes);
        ZipOutputStream jar = new ZipOutputStream(file)) {
      jar.putNextEntry(new ZipEntry("META-INF/skynet/a.Shop.json"));
      jar.write(shop("order").toDocument());
    }
    assertEquals(Accept.OK, accept());
    assertEquals(new ReleasedContract(shop("order")), released("a.Shop"));
  }

  @Test
  void saysWhatItLeavesAlone() throws IOException {
    release("a.Shop", "order");
    Files.delete(classes.resolve("META-INF/skynet/a.Shop.json"));
    build("a.Other", called("Other", "pay"));
    assertEquals(Accept.OK, accept());
    assertTrue(out.toString().contains("a.Shop: not among the classes, left alone\n"), said());
    assertTrue(Files.exists(file("a.Shop")));
  }

  @Test
  void aRenamedInterfaceIsNotTakenForANewOne() throws IOException {
    release("a.Shop", "order", "cancel");
    Files.delete(classes.resolve("META-INF/skynet/a.Shop.json"));
    build("a.Store", called("Store", "cancel"));
    assertEquals(Accept.REFUSED, accept());
    assertFalse(Files.exists(file("a.Store")));
    assertTrue(err.toString().contains("a.Store seems to be what is released as a.Shop."), said());
    assertTrue(err.toString().contains(file("a.Shop") + " to a.Store.json"), said());

    Files.move(file("a.Shop"), file("a.Store"));
    assertEquals(Accept.REFUSED, accept());
    assertTrue(out.toString().contains("  breaking    CON019"), said());
  }

  @Test
  void aRenamedInterfaceIsKnownByItsWireName() throws IOException {
    release("a.Shop", "order");
    Files.delete(classes.resolve("META-INF/skynet/a.Shop.json"));
    build("a.Store", shop("pay"));
    assertEquals(Accept.REFUSED, accept());
  }

  @Test
  void whatOnlyLooksRenamedIsReleasedForAReason() throws IOException {
    release("a.Shop", "order");
    Files.delete(classes.resolve("META-INF/skynet/a.Shop.json"));
    build("a.Store", called("Store", "order"));
    assertEquals(Accept.OK, accept("-because=it is another"));
    assertEquals(new ReleasedContract(called("Store", "order")), released("a.Store"));
    assertEquals(Accept.OK, accept());
  }

  @Test
  void aFileThatIsNoContractIsNotReplaced() throws IOException {
    build("a.Shop", shop("order"));
    Files.createDirectories(folder);
    Files.writeString(file("a.Shop"), "<<<<<<< HEAD");
    assertEquals(Accept.FAILED, accept("-because=I say so"));
    assertTrue(err.toString().startsWith(file("a.Shop") + " is not a contract: line 1"), said());
    assertEquals("<<<<<<< HEAD", Files.readString(file("a.Shop")));
  }

  @Test
  void aFileThatCannotBeReadIsNotReplaced() throws IOException {
    build("a.Shop", shop("order"));
    Files.createDirectories(file("a.Shop"));
    assertEquals(Accept.FAILED, accept());
    assertTrue(err.toString().startsWith(file("a.Shop").toString()), said());
  }

  @Test
  void aBuildWithoutContractsIsNamed() throws IOException {
    assertEquals(Accept.FAILED, accept());
    assertTrue(err.toString().contains("there is no " + classes), said());
    Files.createDirectories(classes);
    assertEquals(Accept.FAILED, accept());
    assertTrue(err.toString().contains("skynet-processor did not run"), said());
    build("a.Shop", shop());
    Files.writeString(classes.resolve("META-INF/skynet/a.Shop.json"), "{}");
    assertEquals(Accept.FAILED, accept());
    assertTrue(err.toString().contains("a.Shop.json of " + classes), said());
    Path text = Files.writeString(temp.resolve("text"), "no jar");
    assertEquals(Accept.FAILED, run(text.toString(), folder.toString()));
  }

  @Test
  void aCommandLineThatCannotBeUnderstoodIsExplained() {
    assertEquals(Accept.USAGE, run());
    assertEquals(Accept.USAGE, run("one"));
    assertEquals(Accept.USAGE, run("-becuse=x", "one", "two"));
    assertTrue(err.toString().contains("unknown option -becuse=x\nusage: accept"), said());
    assertEquals(Accept.USAGE, run("-because= ", "one", "two"));
    assertEquals(Accept.USAGE, run("one", "two", "-because"));
  }

  @Test
  void twoBuildsMustAgree() throws IOException {
    build("a.Shop", shop("order"));
    Path one = classes;
    classes = temp.resolve("others");
    build("a.Shop", shop("pay"));
    assertEquals(Accept.FAILED, run(one.toString(), classes.toString(), folder.toString()));
    assertEquals(Accept.OK, run(one.toString(), one.toString(), folder.toString()));
  }

  private void release(String name, String... methods) throws IOException {
    build(name, shop(methods));
    assertEquals(Accept.OK, accept(), this::said);
  }

  private void build(String name, Contract contract) throws IOException {
    Path target = Files.createDirectories(classes.resolve("META-INF/skynet"));
    Files.write(target.resolve(name + ".json"), contract.toDocument());
  }

  private int accept(String... options) {
    Stream<String> paths = Stream.of(classes.toString(), folder.toString());
    return run(Stream.concat(Arrays.stream(options), paths).toArray(String[]::new));
  }

  private int run(String... args) {
    return Accept.run(List.of(args), TODAY, new PrintWriter(out), new PrintWriter(err));
  }

  private Path file(String name) {
    return folder.resolve(name + ".json");
  }

  private ReleasedContract released(String name) throws IOException {
    return ContractReader.readReleased(Files.readAllBytes(file(name)));
  }

  private String said() {
    return out + "" + err;
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private static Contract shop(String... methods) {
    return called("Shop", methods);
  }

  private static Contract called(String wireName, String... methods) {
    return new Contract(
        wireName, "", false, Arrays.stream(methods).map(AcceptTest::method).toList(), List.of());
  }

  private static Method method(String name) {
    return new Method(name, "", false, false, false, List.of(), null);
  }
}
