/** The example of the README: a service that answers what it is told. */
@NullMarked
package io.skynet.examples.echo;

import org.jspecify.annotations.NullMarked;
