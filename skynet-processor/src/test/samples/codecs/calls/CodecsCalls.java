package com.example.codecs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.codecs.Till.Customer;
import com.example.codecs.Till.Money;
import com.example.codecs.Till.Node;
import com.example.codecs.Till.Page;
import com.example.codecs.Till.Receipt;
import io.skynet.processor.HostileBytes;
import io.skynet.processor.Loopback;
import io.skynet.runtime.msgpack.DynamicValues;
import io.skynet.runtime.msgpack.MsgException;
import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.msgpack.MsgWriter;
import java.util.Arrays;
import java.util.Currency;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

public final class CodecsCalls {
  private static final Currency EUR = Currency.getInstance("EUR");
  private static final Receipt RECEIPT =
      new Receipt(
          new Customer("c-1"),
          new Money(300),
          Optional.of(new Money(20)),
          null,
          List.of(new Money(100), new Money(200)),
          new Money[] {new Money(1)},
          Map.of(new Customer("c-2"), EUR),
          Set.of(EUR));

  private CodecsCalls() {}

  private static final class Service extends TillSkeleton {
    @Override
    public Money add(Money left, Money right) {
      return Money.read(Money.write(left) + Money.write(right));
    }

    @Override
    public Receipt print(Receipt receipt) {
      return receipt;
    }

    @Override
    public Page<Money> page(Page<Money> page, Page<Long> same) {
      return page;
    }

    @Override
    public Node node(Node node) {
      return node;
    }

    @Override
    public Locale locale(Locale locale) {
      return locale;
    }

    @Override
    public Date due(Date date) {
      return date;
    }
  }

  private static final Loopback LOOPBACK = new Loopback(new Service());
  private static final TillClient CLIENT = new TillClient(LOOPBACK);

  public static void valuesTravelAsWhatTheyAreMappedTo() {
    assertEquals(new Money(5), CLIENT.add(new Money(2), new Money(3)));
    assertArrayEquals(new byte[] {2, 3}, LOOPBACK.lastArguments());
    assertEquals(new Date(1234), CLIENT.due(new Date(1234)));
    Receipt receipt = CLIENT.print(RECEIPT);
    assertEquals(RECEIPT.customer(), receipt.customer());
    assertEquals(RECEIPT.tip(), receipt.tip());
    assertEquals(RECEIPT.discount(), receipt.discount());
    assertEquals(RECEIPT.items(), receipt.items());
    assertArrayEquals(RECEIPT.parts(), receipt.parts());
    assertEquals(RECEIPT.currencies(), receipt.currencies());
    assertEquals(RECEIPT.all(), receipt.all());
    assertEquals(
        Arrays.asList(
            "c-1", 300L, 20L, null, List.of(100L, 200L), List.of(1L), Map.of("c-2", "EUR"),
            List.of("EUR")),
        DynamicValues.read(new MsgReader(LOOPBACK.lastArguments())));
    assertEquals(
        List.of(new Money(7)),
        CLIENT.page(new Page<>(List.of(new Money(7))), new Page<>(List.of(7L))).items());
  }

  public static void aCodecMayBringItsOwnTypeBack() {
    Node node = new Node("a", List.of(new Node("b", List.of())));
    assertEquals("b", CLIENT.node(node).children.get(0).name);
    byte[] deep = new byte[3000];
    for (int i = 0; i < deep.length; i += 3) {
      deep[i] = (byte) 0x92;
      deep[i + 1] = (byte) 0xa0;
      deep[i + 2] = (byte) 0x91;
    }
    assertThrows(MsgException.class, () -> TillTypes.readNode(new MsgReader(deep)));
  }

  private static String refusal(MsgException e) {
    return e.getMessage();
  }

  private static MsgReader dynamic(Object value) {
    MsgWriter out = new MsgWriter(16);
    DynamicValues.write(out, value);
    return new MsgReader(out.toByteArray());
  }

  public static void whatTheCodecThrowsIsATypedError() {
    assertEquals(
        "expected Money, found a value that its codec refuses:"
            + " money is never less than nothing at byte 0",
        refusal(assertThrows(MsgException.class, () -> TillTypes.readMoney(dynamic(-1)))));
    String unknown =
        refusal(assertThrows(MsgException.class, () -> TillTypes.readCurrency(dynamic("XX"))));
    assertTrue(unknown.startsWith("expected Currency, found \"XX\""), unknown);
  }

  public static void whatIsNotMeantForTheSenderStaysAtHome() {
    MsgException e =
        assertThrows(MsgException.class, () -> TillTypes.readLocale(dynamic("en")));
    assertEquals("expected Locale, found \"en\" at byte 0", e.getMessage());
    assertEquals("a secret", e.getSuppressed()[0].getMessage());
  }

  public static void nullIsNeverGiven() {
    assertEquals(
        "expected Locale, found \"\" at byte 0",
        refusal(assertThrows(MsgException.class, () -> TillTypes.readLocale(dynamic("")))));
    assertEquals(
        "the result of Till.LocaleCodec.write is null",
        assertThrows(NullPointerException.class, () -> CLIENT.locale(Locale.ROOT)).getMessage());
    assertEquals(
        "Till.add: left is null",
        assertThrows(NullPointerException.class, () -> CLIENT.add(null, new Money(1)))
            .getMessage());
  }

  public static void hostileBytesAreRefused() {
    CLIENT.print(RECEIPT);
    CLIENT.node(new Node("a", List.of(new Node("b", List.of()))));
    CLIENT.due(new Date(1234));
    HostileBytes.sendTo(LOOPBACK);
  }
}
