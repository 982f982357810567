package com.example.released;

import io.skynet.annotations.Oneway;
import io.skynet.annotations.Rpc;

@Rpc
interface Methods {
// error: CON001: the method gone is gone, or has another name. The new server, called by a deployed client, does not know the method. Keep the method, mark it @Deprecated, and add the new one; one that is only called otherwise in Java keeps its released name by @Name("…").
// error: CON001: the method local is gone, or has another name. The new server, called by a deployed client, does not know the method. Keep the method, mark it @Deprecated, and add the new one; one that is only called otherwise in Java keeps its released name by @Name("…").
// error: CON001: the method renamed is gone, or has another name. The new server, called by a deployed client, does not know the method. Keep the method, mark it @Deprecated, and add the new one; one that is only called otherwise in Java keeps its released name by @Name("…").
  void anew();

  @Oneway
  void answered();
  // error: CON002: the method answered is now oneway. A deployed client waits until its deadline for an answer that the new server never gives. A deployed server's answer is nothing that the new client waits for. Keep it as it was, and add a method of another name.

  void oneway();
  // error: CON002: the method oneway is no longer oneway. A deployed client never learns what became of its call. The new client waits until its deadline for an answer that a deployed server never gives. Keep it as it was, and add a method of another name.

  int idempotent();
  // error: CON003: the method idempotent is no longer @Idempotent. A deployed client may still send a call again, and the new server may run it twice. Keep @Idempotent, and add a method of another name that is not.

  String result();
  // error: CON008: the result of result was int32 and is string. The new client, answered by a deployed server, finds int32 where it expects string. A deployed client, answered by the new server, finds string where it expects int32. Keep the type, and add a method of another name that returns the other.

  void lost();
  // error: CON008: the result of lost was int32 and is gone. A deployed client, answered by the new server, finds nil where it expects int32. Keep the type, and add a method of another name that returns the other.

  int found();
  // error: CON008: the result of found was nothing and is int32. The new client, answered by a deployed server, finds nil where it expects int32. Keep the type, and add a method of another name that returns the other.

  default int local() {
    return 1;
  }
}
