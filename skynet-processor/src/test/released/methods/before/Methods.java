package com.example.released;

import io.skynet.annotations.Idempotent;
import io.skynet.annotations.Oneway;
import io.skynet.annotations.Rpc;

@Rpc
interface Methods {
  void gone();

  void renamed();

  void answered();

  @Oneway
  void oneway();

  @Idempotent
  int idempotent();

  int result();

  int lost();

  void found();

  int local();
}
