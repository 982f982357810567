/**
 * What becomes of deployed peers when a contract changes.
 *
 * <p>{@link io.skynet.contract.compare.Comparison} walks through the methods that two contracts
 * share, and through the types on both sides of each value that travels. What differs is a {@link
 * io.skynet.contract.compare.Finding} under a {@link io.skynet.contract.compare.Rule}, at a {@link
 * io.skynet.contract.compare.Place}.
 */
@NullMarked
package io.skynet.contract.compare;

import org.jspecify.annotations.NullMarked;
