package io.skynet.processor.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;
import javax.tools.Diagnostic.Kind;

/** Collects what is wrong with one interface. */
public final class Diagnostics {

  private record Entry(Element element, String message) {}

  private final List<Entry> entries = new ArrayList<>();

  /** Notes a problem at the element that has it. */
  public void report(Element element, Problem problem, Object... details) {
    Object[] words = Arrays.stream(details).map(Diagnostics::spell).toArray();
    report(element, problem.describe(words));
  }

  /** Notes at an element what a message says. */
  public void report(Element element, String message) {
    entries.add(new Entry(element, message));
  }

  /** Compilers differ in how they spell a type's annotations, which say nothing here. */
  private static Object spell(Object detail) {
    return detail instanceof TypeMirror type
        ? type.toString().replaceAll("@[\\w.]+(\\([^)]*\\))?,? *", "")
        : detail;
  }

  public boolean isEmpty() {
    return entries.isEmpty();
  }

  /** Tells the user. */
  public void printTo(Messager messager) {
    for (Entry entry : entries) {
      messager.printMessage(Kind.ERROR, entry.message(), entry.element());
    }
  }
}
