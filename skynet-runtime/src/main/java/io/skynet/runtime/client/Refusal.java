package io.skynet.runtime.client;

import io.skynet.runtime.rpc.RpcCode;

/** Why no call can be made, in the words of a person. */
record Refusal(RpcCode code, String reason) {}
