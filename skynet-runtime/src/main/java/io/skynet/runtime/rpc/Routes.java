package io.skynet.runtime.rpc;

/** Receives what a skeleton answers. */
public interface Routes {

  /** Says which interface the methods that follow belong to. */
  void contract(ContractRef contract);

  /**
   * Adds a method; one that is there already, since two interfaces inherit it, is left as it is.
   *
   * @throws IllegalArgumentException if the wire name is taken
   */
  void add(RpcMethod method, Handler handler);
}
