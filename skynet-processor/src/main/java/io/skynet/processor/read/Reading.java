package io.skynet.processor.read;

import io.skynet.processor.model.RpcInterface;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading an interface.
 *
 * @param model null if there are diagnostics
 * @param incomplete whether it mentions a type that does not exist (yet: another processor may
 *     write it), in which case the rest means nothing
 */
public record Reading(@Nullable RpcInterface model, Diagnostics diagnostics, boolean incomplete) {}
