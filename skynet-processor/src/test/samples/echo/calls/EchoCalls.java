package com.example.echo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.skynet.contract.Contract;
import io.skynet.contract.ContractReader;
import io.skynet.contract.Method;
import io.skynet.contract.Shape;
import io.skynet.processor.Loopback;
import java.util.List;

public final class EchoCalls {
  private EchoCalls() {}

  public static void aLambdaAnswers() {
    Loopback loopback = new Loopback(EchoSkeleton.of(message -> message + "!"));
    EchoClient echo = new EchoClient(loopback);
    assertEquals("I'm connected!!", echo.echo("I'm connected!"));
    assertArrayEquals(new byte[] {(byte) 0xa2, 'h', 'i'}, argumentsOf(loopback, "hi"));
    assertEquals("hi!", echo.echoAsync("hi").join());
    assertEquals(0, loopback.open());
  }

  private static byte[] argumentsOf(Loopback loopback, String message) {
    new EchoClient(loopback).echo(message);
    return loopback.lastArguments();
  }

  public static void aSubclassAnswers() {
    EchoSkeleton service =
        new EchoSkeleton() {
          @Override
          public String echo(String message) {
            return "<" + message + ">";
          }
        };
    assertEquals("<x>", new EchoClient(new Loopback(service)).echo("x"));
  }

  public static void nullIsRefusedByName() {
    Loopback loopback = new Loopback(EchoSkeleton.of(message -> null));
    EchoClient echo = new EchoClient(loopback);
    assertEquals("Echo.echo: message is null", messageOf(() -> echo.echo(null)));
    assertEquals("Echo.echo: message is null", messageOf(() -> echo.echoAsync(null)));
    assertEquals("Echo.echo: result is null", messageOf(() -> echo.echo("x")));
  }

  private static String messageOf(Runnable call) {
    return assertThrows(NullPointerException.class, call::run).getMessage();
  }

  public static void namesAreInTheBinding() {
    assertEquals("Echo", EchoBinding.SERVICE);
    assertEquals("Echo.echo", EchoBinding.ECHO.wireName());
    assertEquals("EchoClient over loopback", new EchoClient(loopback()).toString());
    assertEquals(List.of(EchoBinding.CONTRACT), loopback().contracts());
  }

  private static Loopback loopback() {
    return new Loopback(EchoSkeleton.of(message -> message));
  }

  public static void theContractIsFoundByItsBinding() {
    Contract contract = ContractReader.read(EchoBinding.CONTRACT.document());
    assertEquals(EchoBinding.CONTRACT.hash(), contract.hash());
    Method echo = contract.method("echo").orElseThrow();
    assertEquals("Says it again.", echo.docs().split("\n")[0]);
    assertEquals(EchoBinding.CONTRACT, EchoBinding.ECHO.contract());
    assertEquals(Shape.hash(contract, echo), EchoBinding.ECHO.shape());
  }
}
