/**
 * etcd's v3 services on gRPC, over a {@link io.skynet.embedded.store.Store}. What is not here
 * (auth, alarms, snapshots, changing members) is answered UNIMPLEMENTED by the stubs.
 */
@NullMarked
package io.skynet.embedded.api;

import org.jspecify.annotations.NullMarked;
