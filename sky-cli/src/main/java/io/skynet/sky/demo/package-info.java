/**
 * What {@code sky demo} shows: {@link io.skynet.sky.demo.Demo} tells the story, with instances that
 * are processes of their own and calls that never stop.
 */
@NullMarked
package io.skynet.sky.demo;

import org.jspecify.annotations.NullMarked;
