package io.skynet.processor.model;

import io.skynet.processor.model.ValueType.Declared;

/** An exception with which a remote method may fail, and that crosses the wire. */
public record RemoteError(String wireName, Declared type) {}
