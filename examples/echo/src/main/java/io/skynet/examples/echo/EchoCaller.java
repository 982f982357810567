package io.skynet.examples.echo;

import io.skynet.runtime.Client;
import io.skynet.runtime.ClientConfig;

/** Calls {@link Echo} once, on any instance of version 1.0.0. */
public final class EchoCaller {

  private EchoCaller() {}

  public static void main(String[] args) throws Exception {
    try (Client client = Client.create(ClientConfig.fromArgs(args))) {
      EchoClient echo = new EchoClient(client.service("Echo", "1.0.0", "", ""));
      System.out.println(echo.echo("I'm connected!!"));
    }
  }
}
