/**
 * A service that is also a client of itself: each call asks other instances for the smaller
 * numbers.
 */
@NullMarked
package io.skynet.examples.fibonacci;

import org.jspecify.annotations.NullMarked;
