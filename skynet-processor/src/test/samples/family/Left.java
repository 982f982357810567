package com.example.family;

import io.skynet.annotations.Rpc;

@Rpc
public interface Left extends Base {
  void left();
}
