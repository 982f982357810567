package io.skynet.processor.read;

import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * A codec that the user has named.
 *
 * @param type what it maps
 * @param wire what it maps that to
 */
record NamedCodec(TypeElement codec, TypeElement type, TypeMirror wire) {}
