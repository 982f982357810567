/** The central configuration as a process sees it: settings that have types, and change. */
@NullMarked
package io.skynet.runtime.config;

import org.jspecify.annotations.NullMarked;
