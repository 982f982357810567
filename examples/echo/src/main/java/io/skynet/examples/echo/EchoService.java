package io.skynet.examples.echo;

import io.skynet.runtime.Service;
import io.skynet.runtime.ServiceConfig;

/** Serves {@link Echo} until it is interrupted. */
public final class EchoService extends EchoSkeleton {

  @Override
  public String echo(String message) {
    return message;
  }

  public static void main(String[] args) throws Exception {
    Service.create(ServiceConfig.fromArgs(args), new EchoService()).start(true).awaitStopped();
  }
}
