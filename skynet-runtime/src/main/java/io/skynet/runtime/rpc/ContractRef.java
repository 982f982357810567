package io.skynet.runtime.rpc;

/**
 * Points to the contract that the processor wrote for an interface.
 *
 * @param rpc wire name of the interface
 * @param hash hash of the canonical document, in lower-case hex
 * @param resource where the document lies on the class path
 */
public record ContractRef(String rpc, String hash, String resource) {}
