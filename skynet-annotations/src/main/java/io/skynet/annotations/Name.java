package io.skynet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Pins what a method, a component of a record, a constant of an enum, a record among the subtypes
 * of a sealed interface, or a typed error is called on the wire, so that it can be renamed in Java.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.TYPE})
public @interface Name {

  /**
   * The name. Matches {@code [\p{L}\p{N}_$][\p{L}\p{N}_$+-]{0,62}}: a letter, digit, underscore or
   * dollar sign, and then up to 62 more of these or of + and -.
   */
  String value();
}
