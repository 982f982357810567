/**
 * The contracts that peers are deployed with: the folder that a user keeps them in, and the command
 * that puts them there. {@link io.skynet.contract.release.Accept} compares what was built with what
 * is in the {@link io.skynet.contract.release.ReleaseFolder}, says what differs, and writes.
 */
@NullMarked
package io.skynet.contract.release;

import org.jspecify.annotations.NullMarked;
