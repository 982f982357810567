package com.example.released;

import io.skynet.annotations.Rpc;

@Rpc("Other")
interface Renamed {}
// error: CON019: the wire name of the interface was Renamed and is Other. The new server, called by a deployed client, knows none of its methods. A deployed server, called by the new client, knows none of its methods. Keep the released name by @Rpc("…").
