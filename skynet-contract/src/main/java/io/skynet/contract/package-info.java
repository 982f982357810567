/**
 * The language-neutral description of an {@code @Rpc} interface.
 *
 * <p>{@link io.skynet.contract.Contract} is the model; {@link io.skynet.contract.ContractWriter}
 * and {@link io.skynet.contract.ContractReader} are its one form in JSON. Two hashes are taken from
 * it: of the document, which names it in the directory, and of each method's {@link
 * io.skynet.contract.Shape}, which says whether two peers mean the same bytes.
 */
@NullMarked
package io.skynet.contract;

import org.jspecify.annotations.NullMarked;
