package io.skynet.examples.echo;

import io.skynet.annotations.Rpc;

/** Says what it is told. */
@Rpc
public interface Echo {

  /** Returns {@code message}. */
  String echo(String message);
}
