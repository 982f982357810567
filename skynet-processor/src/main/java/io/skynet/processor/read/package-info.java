/**
 * From the compiler's elements to the model. {@link io.skynet.processor.read.InterfaceReader} goes
 * through an interface, {@code MethodReader} through a method, {@code TypeReader} through a type
 * and all that it is made of; each reports what it finds wrong and goes on, so that all mistakes of
 * an interface are told at once. {@link io.skynet.processor.read.Problem} is the list of them.
 */
@NullMarked
package io.skynet.processor.read;

import org.jspecify.annotations.NullMarked;
