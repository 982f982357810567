/** Many calls of one method, and how long they took; the door to HdrHistogram. */
@NullMarked
package io.skynet.sky.load;

import org.jspecify.annotations.NullMarked;
