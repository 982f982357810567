/** Makes the archives of classes with which a distribution of {@code sky} starts faster. */
@NullMarked
package io.skynet.sky.archive;

import org.jspecify.annotations.NullMarked;
