/** What a person sees: lines, tables and trees of whatever the cluster says, made harmless. */
@NullMarked
package io.skynet.sky.view;

import org.jspecify.annotations.NullMarked;
