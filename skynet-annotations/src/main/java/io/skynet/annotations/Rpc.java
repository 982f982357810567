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
 *
 * <p>If the compiler cannot find them ({@code cannot find symbol class EchoSkeleton}), the
 * processor did not run. From JDK 23 on, none runs that is merely on the class path. Name it, in
 * Maven:
 *
 * <pre>{@code
 * <plugin>
 *   <groupId>org.apache.maven.plugins</groupId>
 *   <artifactId>maven-compiler-plugin</artifactId>
 *   <configuration>
 *     <annotationProcessorPaths>
 *       <path>
 *         <groupId>io.skynet</groupId>
 *         <artifactId>skynet-processor</artifactId>
 *         <version>0.1.0-SNAPSHOT</version>
 *       </path>
 *     </annotationProcessorPaths>
 *   </configuration>
 * </plugin>
 * }</pre>
 *
 * in Gradle:
 *
 * <pre>{@code
 * annotationProcessor("io.skynet:skynet-processor:0.1.0-SNAPSHOT")
 * }</pre>
 *
 * and to {@code javac} itself by {@code -processorpath <jars>}, or by {@code -proc:full} if it is
 * on the class path. {@code -proc:none} must not be there.
 *
 * <p>The processor compares the interface with what deployed peers know of it if it is told where
 * that is kept, as an absolute path: {@code -Askynet.contracts=<folder>}. Its message about an
 * interface that is not in there has the command that puts it there.
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
