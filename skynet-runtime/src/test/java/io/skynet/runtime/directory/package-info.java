/** What every directory must do, for whoever writes one: {@code DirectoryContractTest}. */
@NullMarked
package io.skynet.runtime.directory;

import org.jspecify.annotations.NullMarked;
