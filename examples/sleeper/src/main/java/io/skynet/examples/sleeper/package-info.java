/** Slow calls: deadlines, and waiting without blocking. */
@NullMarked
package io.skynet.examples.sleeper;

import org.jspecify.annotations.NullMarked;
