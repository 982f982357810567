package com.example.echo;

import io.skynet.annotations.Rpc;

/** Answers what it is told. */
@Rpc
public interface Echo {

  /**
   * Says it again.
   *
   * @param message any text
   * @return the same text
   */
  String echo(String message);
}
