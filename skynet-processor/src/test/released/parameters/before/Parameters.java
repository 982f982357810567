package com.example.released;

import io.skynet.annotations.Rpc;

@Rpc
interface Parameters {
  void added(int a);

  void removed(int a, int b);

  void moved(String a, String b);

  void retyped(int number, String text);

  void narrowed(long number);
}
