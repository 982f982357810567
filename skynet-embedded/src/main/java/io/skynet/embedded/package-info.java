/**
 * A directory without anything to install: {@link io.skynet.embedded.EmbeddedServer} is an etcd in
 * memory, and {@link io.skynet.embedded.EmbeddedProvider} opens {@code embedded:} URIs, where
 * whoever comes first serves and the others join.
 *
 * <p>{@code store} holds the keys, {@code api} puts etcd's services on them, and this package puts
 * those on a port.
 */
@NullMarked
package io.skynet.embedded;

import org.jspecify.annotations.NullMarked;
