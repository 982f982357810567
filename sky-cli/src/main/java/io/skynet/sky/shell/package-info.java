/**
 * The interactive shell: the commands of {@code sky} with filters that stick; the door to JLine.
 */
@NullMarked
package io.skynet.sky.shell;

import org.jspecify.annotations.NullMarked;
