package com.example.released;

import io.skynet.annotations.Rpc;

@Rpc
interface Inherited extends Above<Integer> {}
// error: CON001: the method gone is gone, or has another name. The new server, called by a deployed client, does not know the method. Keep the method, mark it @Deprecated, and add the new one; one that is only called otherwise in Java keeps its released name by @Name("…").
// error: CON007: the parameter arg0 of above was string and is int32. The new server, called by a deployed client, finds string where it expects int32. A deployed server, called by the new client, finds int32 where it expects string. Keep the type, and add a method of another name that takes the other.
// error: CON008: the result of above was string and is int32. The new client, answered by a deployed server, finds string where it expects int32. A deployed client, answered by the new server, finds int32 where it expects string. Keep the type, and add a method of another name that returns the other.
