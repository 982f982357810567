/** What a user writes on an interface: {@link io.skynet.annotations.Rpc} and its companions. */
package io.skynet.annotations;
