/** The {@code sky} command. */
@NullMarked
package io.skynet.sky;

import org.jspecify.annotations.NullMarked;
