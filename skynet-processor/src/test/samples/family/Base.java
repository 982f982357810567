package com.example.family;

import io.skynet.annotations.Rpc;

/** The root of the family. */
@Rpc
public interface Base {
  /** Says whether it is there. */
  String ping(String message);
}
