package com.example.shadowed;

import io.skynet.annotations.Rpc;
import java.util.List;

/** Types of its own, and of its package, that are called like others. */
@Rpc
public interface Shadowed {
  record OutgoingCall(int number) {}

  record Objects(String text) {}

  record Delegating(Optional optional, List<MsgReader> readers) {}

  enum Optional {
    SOME
  }

  OutgoingCall call(OutgoingCall call);

  Objects objects(Objects objects);

  Delegating delegating(Delegating delegating);

  java.util.Optional<String> string(java.util.Optional<String> string, Override override);
}
