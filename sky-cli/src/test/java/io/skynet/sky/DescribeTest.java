package io.skynet.sky;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.skynet.contract.ContractReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Contracts of real services, as they were published. */
final class DescribeTest {
  private static LiveCluster cluster;

  @BeforeAll
  static void start() throws Exception {
    cluster = LiveCluster.start();
  }

  @AfterAll
  static void stop() throws Exception {
    cluster.close();
  }

  @Test
  void servicesAndTheirMethods() {
    prints(
        """
        Echo  1.0.0  1 instance
          Echo.echo(message: string): string
        Plain  1.0.0  1 instance
          no contract: its methods are known to itself only
        Shop  1.0.0, 1.1.0  2 instances
          Shop.complain(about: string)
          Shop.fail(how: string)  deprecated
          Shop.nap(millis: int32)
          Shop.place(order: Shop.Order, payment: Shop.Payment): Shop.Receipt
          Shop.stock(article: string?): map<string, int32>
          Shop.whoAreYou(): string
        """,
        "list");
  }

  @Test
  void aContract() {
    String out = cluster.sky("describe", "Shop").out();
    String hash = out.replaceAll("(?s).*contract ([0-9a-f]{32}).*", "$1");
    prints(
        """
        Shop  1.0.0 (1 instance), 1.1.0 (1 instance)
          Sells nuts and bolts.
          contract %s

          complain(about: string)  oneway
            Says so, and expects nothing.

          fail(how: string)  deprecated

          nap(millis: int32)

          place(order: Shop.Order, payment: Shop.Payment): Shop.Receipt
            Buys.

            Twice is twice.
            fails with OutOfStock(article: string, left: int32)

          stock(article: string?): map<string, int32>
            How many there are of each article.

          whoAreYou(): string  idempotent
            Which instance answers.

          record OutOfStock
            article: string
            left: int32

          record Shop.Card
            number: uuid
            pin: binary

          record Shop.Cash
            cents: int64

          record Shop.Line
            article: string
            count: int32

          record Shop.Order
            What somebody wants.
            customer: string
            lines: list<Shop.Line>
            note: string?
            urgency: Shop.Urgency = LOW
            most: decimal = 1.50
            discounts: map<int64, float64> = {}

          one of Shop.Payment
            Cash: Shop.Cash
            Card: Shop.Card

          record Shop.Receipt
            order: Shop.Order
            payment: Shop.Payment
            at: timestamp
            marks: set<char>
            tax: float64

          enum Shop.Urgency
            How soon.
            LOW
            HIGH
            OTHER  (stands for what is not known)
        """
            .formatted(hash),
        "describe",
        "Shop");
  }

  @Test
  void aMethodAndTheTypesThatItMentions() {
    prints(
        """
        Shop  1.1.0 (1 instance)

          stock(article: string?): map<string, int32>
            How many there are of each article.
        """,
        "describe",
        "Shop.stock",
        "-region=west");
    String place = cluster.sky("describe", "Shop.place").out();
    assertTrue(place.contains("\n  record Shop.Card\n"), place);
    assertTrue(!place.contains("whoAreYou"), place);
  }

  @Test
  void theDocumentItself() {
    Ran ran = cluster.sky("describe", "Echo", "-json");
    byte[] document = ran.out().getBytes(StandardCharsets.UTF_8);
    assertEquals("Echo", ContractReader.read(document).rpc());
  }

  @Test
  void whatIsNotThere() {
    fails(
        "nothing called Ecko.echo runs here; did you mean Echo.echo?; 'sky list' shows what"
            + " does",
        "Ecko.echo");
    fails("Plain runs, but none of its instances has published a contract", "Plain");
    fails("no instance matches region=north", "Echo", "-region=north");
  }

  private static void fails(String explanation, String... args) {
    String[] line = new String[args.length + 1];
    line[0] = "describe";
    System.arraycopy(args, 0, line, 1, args.length);
    assertEquals(new Ran(3, "", "sky: " + explanation + "\n"), cluster.sky(line));
  }

  private static void prints(String expected, String... args) {
    assertEquals(new Ran(0, expected, ""), cluster.sky(args));
  }
}
