package io.skynet.processor.read;

import io.skynet.processor.model.Deprecation;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * A codec that the user has named.
 *
 * @param type what it maps
 * @param wire what it maps that to
 * @param deprecation of the class and its two methods
 */
record NamedCodec(TypeElement codec, TypeElement type, TypeMirror wire, Deprecation deprecation) {}
