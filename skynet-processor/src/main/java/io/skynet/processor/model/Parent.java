package io.skynet.processor.model;

/** A remote interface that another one extends. */
public record Parent(JavaName name, Deprecation deprecation) {

  public JavaName skeleton() {
    return name.companion("Skeleton");
  }
}
