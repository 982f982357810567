package io.skynet.processor.model;

/** A parameter of a remote method. */
public record RemoteParameter(String name, ValueType type) {}
