package io.skynet.runtime.rpc;

/** Something that calls can be made on; what a generated client is given. Safe for all threads. */
public interface Caller {

  /** Begins a call. Nothing is sent, and nothing need be released, until its arguments are in. */
  OutgoingCall start(RpcMethod method);
}
