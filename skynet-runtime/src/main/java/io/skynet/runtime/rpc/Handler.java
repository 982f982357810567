package io.skynet.runtime.rpc;

/** Answers the calls of one method: unpacks the arguments, does the work, packs the result. */
@FunctionalInterface
public interface Handler {
  void handle(IncomingCall call) throws Exception;
}
