/**
 * Who runs where: {@link io.skynet.runtime.directory.Instance}s at one revision, how to see them
 * ({@link io.skynet.runtime.directory.View}), ask about them ({@link
 * io.skynet.runtime.directory.Query}) and be one of them ({@link
 * io.skynet.runtime.directory.Registration}). Knows neither the network nor etcd.
 */
@NullMarked
package io.skynet.runtime.directory;

import org.jspecify.annotations.NullMarked;
