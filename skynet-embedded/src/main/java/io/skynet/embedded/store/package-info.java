/**
 * What an etcd of one node knows, in memory and without a network: {@link
 * io.skynet.embedded.store.Store} is the door. It speaks etcd's own protobuf messages, so that
 * there is no second vocabulary to keep in step with the first.
 *
 * <p>A request is checked ({@code Checks}, {@code TxnPlan}), then applied ({@code Write}), and what
 * it changed becomes one {@code Revision} of the {@code History}, from which older states are read
 * and {@link io.skynet.embedded.store.Watch}es are fed.
 */
@NullMarked
package io.skynet.embedded.store;

import org.jspecify.annotations.NullMarked;
