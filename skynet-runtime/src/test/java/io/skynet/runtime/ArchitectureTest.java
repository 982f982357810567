package io.skynet.runtime;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.invoke.MethodHandle;
import java.util.ServiceLoader;
import java.util.Set;

/** Holds the floors that docs/architecture.md draws, and the doors of the libraries. */
@AnalyzeClasses(packages = "io.skynet", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {
  private static final String RUNTIME = "io.skynet.runtime";

  /**
   * Who may look things up by name, once, before any call: byte code of Java 17 cannot name virtual
   * threads, and javac warns of every mention of {@code sun.misc.Signal}.
   */
  private static final DescribedPredicate<JavaClass> LOOKS_UP_BY_NAME =
      describe(
          "looks up by name",
          type ->
              Set.of(RUNTIME + ".server.HandlerThreads", RUNTIME + ".Signals")
                  .contains(type.getName()));

  @ArchTest
  static final ArchRule floors =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage(RUNTIME + "..")
          .withOptionalLayers(true)
          .layer("front door")
          .definedBy(RUNTIME)
          .layer("client")
          .definedBy(RUNTIME + ".client")
          .layer("client.policy")
          .definedBy(RUNTIME + ".client.policy")
          .layer("server")
          .definedBy(RUNTIME + ".server")
          .layer("transport")
          .definedBy(RUNTIME + ".transport")
          .layer("rpc")
          .definedBy(RUNTIME + ".rpc")
          .layer("wire")
          .definedBy(RUNTIME + ".wire")
          .layer("msgpack")
          .definedBy(RUNTIME + ".msgpack")
          .layer("config")
          .definedBy(RUNTIME + ".config")
          .layer("logging")
          .definedBy(RUNTIME + ".logging")
          .layer("directory")
          .definedBy(RUNTIME + ".directory")
          .layer("directory.etcd")
          .definedBy(RUNTIME + ".directory.etcd")
          .whereLayer("front door")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("client")
          .mayOnlyAccessLayers("client.policy", "transport", "rpc", "wire", "msgpack", "directory")
          .whereLayer("client.policy")
          .mayNotAccessAnyLayer()
          .whereLayer("server")
          .mayOnlyAccessLayers("transport", "rpc", "wire", "msgpack", "directory")
          .whereLayer("transport")
          .mayOnlyAccessLayers("rpc", "wire", "msgpack")
          .whereLayer("rpc")
          .mayOnlyAccessLayers("msgpack", "config")
          .whereLayer("wire")
          .mayOnlyAccessLayers("msgpack")
          .whereLayer("msgpack")
          .mayNotAccessAnyLayer()
          .whereLayer("config")
          .mayNotAccessAnyLayer()
          .whereLayer("logging")
          .mayNotAccessAnyLayer()
          .whereLayer("directory")
          .mayNotAccessAnyLayer()
          .whereLayer("directory.etcd")
          .mayOnlyAccessLayers("directory")
          .ensureAllClassesAreContainedInArchitectureIgnoring(
              "io.skynet.annotations..", "io.skynet.contract..");

  @ArchTest
  static final ArchRule noCircles =
      slices().matching(RUNTIME + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);

  @ArchTest static final ArchRule msgpackCore = door("org.msgpack..", RUNTIME + ".msgpack");

  @ArchTest
  static final ArchRule netty =
      door("io.netty..", RUNTIME + ".transport", RUNTIME + ".directory.etcd");

  @ArchTest static final ArchRule jetcd = door("io.etcd..", RUNTIME + ".directory.etcd");

  @ArchTest static final ArchRule logback = door("ch.qos.logback..", RUNTIME + ".logging");

  @ArchTest static final ArchRule concurrencyLimits = door("com.netflix..", RUNTIME + ".server");

  /** jetcd leaves deadlines and status codes to gRPC. */
  @ArchTest static final ArchRule grpc = door("io.grpc..", RUNTIME + ".directory.etcd");

  @ArchTest
  static final ArchRule jackson =
      door("com.fasterxml.jackson..", RUNTIME + ".directory", "io.skynet.contract..");

  /** So that a new library needs a door, and a line here, before its first use. */
  @ArchTest
  static final ArchRule nothingElseIsUsed =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "io.skynet..",
              "java..",
              "javax.naming..",
              "javax.net..",
              "org.jspecify..",
              "org.slf4j..",
              "org.msgpack..",
              "io.netty..",
              "io.etcd..",
              "io.grpc..",
              "ch.qos.logback..",
              "com.netflix.concurrency..",
              "com.fasterxml.jackson.core..");

  @ArchTest
  static final ArchRule noReflection =
      noClasses()
          .that(not(LOOKS_UP_BY_NAME))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.lang.reflect..")
          .orShould()
          .callMethodWhere(gives(resideInAPackage("java.lang.reflect..")))
          .orShould()
          .callMethodWhere(target(owner(type(Class.class))).and(target(name("forName"))))
          .as("no class should use reflection");

  /** Variable handles are welcome. */
  @ArchTest
  static final ArchRule noMethodHandles =
      noClasses()
          .that(not(LOOKS_UP_BY_NAME))
          .should()
          .dependOnClassesThat()
          .areAssignableTo(MethodHandle.class)
          .orShould()
          .callMethodWhere(gives(type(MethodHandle.class)))
          .as("no class should use method handles");

  @ArchTest
  static final ArchRule servicesAreLoadedAtTheFrontDoor =
      noClasses()
          .that()
          .resideOutsideOfPackage(RUNTIME)
          .should()
          .dependOnClassesThat()
          .areAssignableTo(ServiceLoader.class);

  @ArchTest
  static final ArchRule interfacesDoNotNameTheirImplementations =
      classes().that().areInterfaces().should(nameNoImplementation());

  @ArchTest
  static final ArchRule namesSayWhatAClassDoes =
      noClasses()
          .should()
          .haveNameMatching(".*(Utils?|Manager|Helper|Impl)")
          .orShould()
          .haveNameMatching(".*\\.Skynet[^.]*");

  private static ArchRule door(String library, String... packages) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(packages)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  private static DescribedPredicate<JavaMethodCall> gives(DescribedPredicate<JavaClass> type) {
    return describe(
        "it gives one of " + type.getDescription(),
        call -> type.test(call.getTarget().getRawReturnType().getBaseComponentType()));
  }

  private static ArchCondition<JavaClass> nameNoImplementation() {
    return new ArchCondition<>("not name their implementations") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf().stream()
            .filter(use -> !use.getTargetClass().equals(type))
            .filter(use -> use.getTargetClass().isAssignableTo(type.getName()))
            .filter(use -> !use.getTargetClass().isInterface())
            .forEach(use -> events.add(SimpleConditionEvent.violated(use, use.getDescription())));
      }
    };
  }
}
