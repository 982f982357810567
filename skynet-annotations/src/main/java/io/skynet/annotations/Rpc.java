package io.skynet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface as a remote one: the processor writes a client, a skeleton to implement and
 * the names of its methods.
 *
 * <p>For {@code Echo} these are {@code EchoClient}, {@code EchoSkeleton} and {@code EchoBinding},
 * in the package of the interface, with {@code EchoTypes} where it uses more than scalars; for an
 * {@code Echo} within {@code Outer}, {@code OuterEchoClient} and so on.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Rpc {

  /**
   * What the interface is called on the wire and, unless configured otherwise, in the directory.
   * Empty means the simple name of the interface. Matches {@code [A-Za-z0-9][A-Za-z0-9._+-]{0,62}}.
   */
  String value() default "";
}
