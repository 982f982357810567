package io.skynet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names classes that map a type which cannot travel to one that can. On an interface with {@link
 * Rpc} they hold for all that it mentions and for the interfaces that extend it; on a type of your
 * own, for that type wherever it is used, unless the interface names another.
 *
 * <p>A codec has two static methods, each the reverse of the other:
 *
 * <pre>{@code
 * static String write(Money money) { return money.amount() + " " + money.currency(); }
 *
 * static Money read(String text) { return Money.parse(text); }
 * }</pre>
 *
 * <p>Peers and contracts know nothing but the type that it is mapped to. What {@code read} throws
 * makes the value one that cannot be read, which the sender is told; of an {@code
 * IllegalArgumentException} the sender is told the message too. Neither method sees or gives null.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Codec {

  /** The classes. On a type of your own it is one. */
  Class<?>[] value();
}
