package com.example.released;

import io.skynet.annotations.Rpc;

@Rpc
interface Parameters {
  void added(int a, int b);
  // error: CON004: the parameter b of added is new. The new server, called by a deployed client, finds 1 argument where it expects 2 and refuses the call. A deployed server, called by the new client, finds 2 arguments where it expects 1 and refuses the call. Add a method of another name that takes it, or append it to a record that is a parameter already, Optional or with a @Default.

  void removed(int a);
  // error: CON005: the parameter b of removed is gone. The new server, called by a deployed client, finds 2 arguments where it expects 1 and refuses the call. A deployed server, called by the new client, finds 1 argument where it expects 2 and refuses the call. Keep the parameter and ignore it, or add a method of another name.

  void moved(String b, String a);
  // error: CON006: the parameter b of moved has moved. The new server, called by a deployed client, takes arguments for one another. A deployed server, called by the new client, takes arguments for one another. Put them back in their released order.

  void retyped(int number, boolean text);
  // error: CON007: the parameter text of retyped was string and is boolean. The new server, called by a deployed client, finds string where it expects boolean. A deployed server, called by the new client, finds boolean where it expects string. Keep the type, and add a method of another name that takes the other.

  void narrowed(int number);
  // error: CON007: the parameter number of narrowed was int64 and is int32. The new server, called by a deployed client, refuses or loses what does not fit into int32. Keep the type, and add a method of another name that takes the other.
}
