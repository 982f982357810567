package io.skynet.processor;

import io.skynet.runtime.msgpack.MsgException;
import io.skynet.runtime.rpc.RpcMethod;
import java.util.HexFormat;
import java.util.SplittableRandom;

/** Sends to a skeleton what no honest peer would: it is read, or refused as it should be. */
public final class HostileBytes {
  private static final int ROUNDS = 3_000;
  private static final int LONGEST = 64;

  private HostileBytes() {}

  /** Tries every method with bytes made up, and with those of its last call, if any, spoilt. */
  public static void sendTo(Loopback loopback) {
    for (RpcMethod method : loopback.methods()) {
      SplittableRandom random = new SplittableRandom(method.wireName().hashCode());
      byte[] honest = loopback.lastArguments(method);
      for (int round = 0; round < ROUNDS; round++) {
        send(loopback, method, invent(random));
        if (honest.length > 0) {
          send(loopback, method, spoil(honest, random));
        }
      }
    }
  }

  private static void send(Loopback loopback, RpcMethod method, byte[] bytes) {
    try {
      loopback.deliver(method, bytes);
    } catch (MsgException refused) {
      // As it should be.
    } catch (RuntimeException | Error e) {
      throw new AssertionError(method + " with " + HexFormat.of().formatHex(bytes), e);
    }
  }

  private static byte[] invent(SplittableRandom random) {
    byte[] bytes = new byte[1 + random.nextInt(LONGEST)];
    random.nextBytes(bytes);
    // Short arrays, maps and texts lead further into a reader than most bytes do.
    for (int i = 0; i < bytes.length; i += 1 + random.nextInt(4)) {
      bytes[i] = (byte) (0x80 + random.nextInt(0x60));
    }
    return bytes;
  }

  private static byte[] spoil(byte[] honest, SplittableRandom random) {
    byte[] bytes = honest.clone();
    for (int spoilt = 1 + random.nextInt(3); spoilt > 0; spoilt--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
    }
    return bytes;
  }
}
