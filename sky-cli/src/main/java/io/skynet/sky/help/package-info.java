/** How commands are explained: on a screen, and as pages of a manual. */
@NullMarked
package io.skynet.sky.help;

import org.jspecify.annotations.NullMarked;
