/** The directory in etcd against real etcds, which the tests start and end themselves. */
@NullMarked
package io.skynet.runtime.directory.etcd;

import org.jspecify.annotations.NullMarked;
