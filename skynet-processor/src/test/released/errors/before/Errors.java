package com.example.released;

import io.skynet.annotations.Rpc;

@Rpc
interface Errors {
  final class Gone extends Exception {
    private static final long serialVersionUID = 1L;
    private final int since;

    Gone(int since) {
      this.since = since;
    }

    int since() {
      return since;
    }
  }

  final class Closed extends Exception {
    private static final long serialVersionUID = 1L;

    Closed() {}
  }

  void removed() throws Gone, Closed;

  void added() throws Gone;
}
