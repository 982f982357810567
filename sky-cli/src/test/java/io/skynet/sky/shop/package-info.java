/** What the tests call. */
@NullMarked
package io.skynet.sky.shop;

import org.jspecify.annotations.NullMarked;
