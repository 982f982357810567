/**
 * The faults that the system promises to survive, one test for each, on real etcd processes; and
 * what injects them. {@code docs/reliability.md} says what is promised.
 */
@NullMarked
package io.skynet.runtime.faults;

import org.jspecify.annotations.NullMarked;
