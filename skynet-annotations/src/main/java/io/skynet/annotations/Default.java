package io.skynet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what a component of a record is when the peer did not send it: what a component that is
 * appended later needs, unless it is {@code Optional} or {@code @Nullable}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Default {

  /**
   * The value, as text: of a number, boolean, char or String what Java would print; of an enum the
   * name on the wire; of a type that travels as text that text; {@code []} and <code>{}</code> for
   * an empty collection or array and an empty map. Other types have no default. It is checked when
   * the interface that uses the record is compiled.
   */
  String value();
}
