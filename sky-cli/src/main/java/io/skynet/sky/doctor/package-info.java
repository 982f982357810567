/** What is wrong with a cluster: facts, and what they come to. */
@NullMarked
package io.skynet.sky.doctor;

import org.jspecify.annotations.NullMarked;
