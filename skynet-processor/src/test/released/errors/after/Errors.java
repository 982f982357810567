package com.example.released;

import io.skynet.annotations.Rpc;

@Rpc
interface Errors {
  final class Gone extends Exception {
    private static final long serialVersionUID = 1L;
    private final String since;
    // error: CON012: the component Errors.Gone.since was int32 and is string. The new client, answered by a deployed server, finds int32 where it expects string. A deployed client, answered by the new server, finds string where it expects int32. Keep the type, and append a component of the other, Optional or with a @Default.

    Gone(String since) {
      this.since = since;
    }

    String since() {
      return since;
    }
  }

  final class Closed extends Exception {
    private static final long serialVersionUID = 1L;

    Closed() {}
  }

  void removed() throws Gone;
  // error: CON022: the error Closed of removed is gone, or has another name. The new client, answered by a deployed server, gets an RpcException that it cannot tell from any other. Keep it in the throws clause; it need not be thrown.

  void added() throws Gone, Closed;
  // error: CON023: the error Closed of added is new. A deployed client, answered by the new server, gets an RpcException that it cannot tell from any other. Throw it from a method of another name, or say it by an appended component of an error that is released.
}
