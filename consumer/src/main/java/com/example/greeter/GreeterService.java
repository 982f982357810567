package com.example.greeter;

import io.skynet.runtime.Service;
import io.skynet.runtime.ServiceConfig;

/** Answers {@link Greeter} until it is asked to stop. */
public final class GreeterService extends GreeterSkeleton {

  @Override
  public String greet(String name) {
    return "Hello, " + name + "!";
  }

  public static void main(String[] args) throws Exception {
    Service.create(ServiceConfig.fromArgs(args), new GreeterService()).start(true).awaitStopped();
  }
}
