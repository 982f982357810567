package com.example.greeter;

import io.skynet.annotations.Rpc;

/** Greets whoever calls. */
@Rpc
public interface Greeter {

  /** Returns a greeting for {@code name}. */
  String greet(String name);
}
