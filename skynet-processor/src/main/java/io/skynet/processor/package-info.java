/**
 * The annotation processor: {@code read} turns an {@code @Rpc} interface into a {@code model},
 * {@code write} turns that into sources and a contract. This package runs the two once per
 * interface, and tells the compiler what went wrong.
 */
@NullMarked
package io.skynet.processor;

import org.jspecify.annotations.NullMarked;
