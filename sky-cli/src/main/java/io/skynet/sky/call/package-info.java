/** Calls of any method of any service, by its contract where it has one, and without user code. */
@NullMarked
package io.skynet.sky.call;

import org.jspecify.annotations.NullMarked;
