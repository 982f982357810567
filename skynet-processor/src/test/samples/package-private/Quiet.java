package com.example.quiet;

import io.skynet.annotations.Rpc;

@Rpc
interface Quiet {
  void hush();
}
