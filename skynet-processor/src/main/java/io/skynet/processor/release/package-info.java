/**
 * Compares what an interface has become with the contract that its peers are deployed with. {@link
 * io.skynet.processor.release.ReleaseCheck} reports what would break them, at the element that
 * changed.
 */
@NullMarked
package io.skynet.processor.release;

import org.jspecify.annotations.NullMarked;
