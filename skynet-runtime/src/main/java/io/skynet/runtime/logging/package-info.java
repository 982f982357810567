/** Changes what a running process logs, where its SLF4J binding is Logback or java.util.logging. */
@NullMarked
package io.skynet.runtime.logging;

import org.jspecify.annotations.NullMarked;
