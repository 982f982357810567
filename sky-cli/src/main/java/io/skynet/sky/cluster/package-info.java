/**
 * How {@code sky} reads a cluster. A question goes to etcd's HTTP/JSON gateway with nothing but the
 * JDK, which is what makes a command start fast; where there is no gateway, and for whatever lasts,
 * a {@link io.skynet.runtime.directory.Directory} is opened. Keys and records are the runtime's.
 */
@NullMarked
package io.skynet.sky.cluster;

import org.jspecify.annotations.NullMarked;
