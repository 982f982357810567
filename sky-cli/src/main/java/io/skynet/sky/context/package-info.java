/** Names for directories that a person keeps in files, and which of them a command line means. */
@NullMarked
package io.skynet.sky.context;

import org.jspecify.annotations.NullMarked;
