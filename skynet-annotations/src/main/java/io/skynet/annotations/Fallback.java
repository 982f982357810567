package io.skynet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what becomes of a name that this side does not know: the constant of an enum, or the subtype
 * of a sealed interface, that a newer peer has added. Without it such a value is an error.
 *
 * <p>Of a sealed interface it is a record whose first component of type String gets the unknown
 * name; all others must be {@code Optional}, {@code @Nullable} or have a {@link Default}. What else
 * the peer sent is dropped.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.TYPE})
public @interface Fallback {}
