package com.example.removal;

import io.skynet.annotations.Rpc;

/** Is none of it deprecated, but what it extends will be gone. */
@SuppressWarnings("removal")
@Rpc
public interface Heir extends Ending {
  void stay();
}
