/**
 * An {@code @Rpc} interface as the processor understands it: immutable records that {@code read}
 * makes from the compiler's elements and {@code write} turns into sources and a contract. Knows
 * neither the compiler nor JavaPoet.
 */
@NullMarked
package io.skynet.processor.model;

import org.jspecify.annotations.NullMarked;
