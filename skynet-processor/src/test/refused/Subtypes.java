import io.skynet.annotations.Fallback;
import io.skynet.annotations.Name;
import io.skynet.annotations.Rpc;

@Rpc
interface Subtypes {
  sealed interface Mixed permits Part, Kind, Open, Typed {}

  record Part(String name) implements Mixed {}

  enum Kind implements Mixed {
    ONE
  }

  non-sealed interface Open extends Mixed {}

  record Typed<T>(T value) implements Mixed {}

  void mixed(Mixed mixed);
  // error: SKY034: parameter mixed of Subtypes.mixed is of type Subtypes.Mixed, whose subtype Subtypes.Kind is not a record. Make it one.
  // error: SKY034: parameter mixed of Subtypes.mixed is of type Subtypes.Mixed, whose subtype Subtypes.Open is not a record. Make it one.
  // error: SKY036: parameter mixed of Subtypes.mixed is of type Subtypes.Mixed, whose subtype Subtypes.Typed<T> has not the same type parameters. Give it those of the interface and no others: record Ok<T>(T value) implements Result<T>.

  sealed interface Result<T> permits Ok, Failed, Twin, More, Middle {}

  record Ok<T>(T value) implements Result<T> {}

  record Failed(String why) implements Result<String> {}

  record Twin<T>(T value) implements Result<java.util.List<T>> {}

  record More<T, U>(T value, U more) implements Result<T> {}

  sealed interface Middle<T> extends Result<T> permits Part2 {}

  record Part2(String name) implements Middle<String> {}

  void result(Result<String> result);
  // error: SKY036: parameter result of Subtypes.result is of type Subtypes.Middle<T>, whose subtype Subtypes.Part2 has not the same type parameters. Give it those of the interface and no others: record Ok<T>(T value) implements Result<T>.
  // error: SKY036: parameter result of Subtypes.result is of type Subtypes.Result<T>, whose subtype Subtypes.Failed has not the same type parameters. Give it those of the interface and no others: record Ok<T>(T value) implements Result<T>.
  // error: SKY036: parameter result of Subtypes.result is of type Subtypes.Result<T>, whose subtype Subtypes.More<T,U> has not the same type parameters. Give it those of the interface and no others: record Ok<T>(T value) implements Result<T>.
  // error: SKY036: parameter result of Subtypes.result is of type Subtypes.Result<T>, whose subtype Subtypes.Twin<T> has not the same type parameters. Give it those of the interface and no others: record Ok<T>(T value) implements Result<T>.

  sealed interface Odd permits Nameless, Greedy, Circular {}

  @Fallback
  record Nameless(int number) implements Odd {}

  @Fallback
  @Name("Nameless")
  record Greedy(String name, String more) implements Odd {}

  @Fallback
  record Circular(String name, Odd odd) implements Odd {}

  void odd(Odd odd);
  // error: SKY027: subtype Subtypes.Greedy of Odd is called "Nameless" on the wire, and so is subtype Subtypes.Nameless of Odd. Give one of them another name with @Name("…").
  // error: SKY028: Subtypes.Odd has more than one @Fallback. Leave one.
  // error: SKY028: Subtypes.Odd has more than one @Fallback. Leave one.
  // error: SKY035: Subtypes.Circular is the @Fallback of Subtypes.Odd, but cannot be made from the name of an unknown subtype alone. Give it a component of type String, and make all others Optional, @Nullable or give them a @Default.
  // error: SKY035: Subtypes.Greedy is the @Fallback of Subtypes.Odd, but cannot be made from the name of an unknown subtype alone. Give it a component of type String, and make all others Optional, @Nullable or give them a @Default.
  // error: SKY035: Subtypes.Nameless is the @Fallback of Subtypes.Odd, but cannot be made from the name of an unknown subtype alone. Give it a component of type String, and make all others Optional, @Nullable or give them a @Default.

  record Nest<T>(T value, java.util.List<Nest<java.util.List<T>>> more) {}

  void endless(Nest<String> nest);
  // error: SKY037: an element of component more of record Subtypes.Nest is of type Subtypes.Nest<java.util.List<T>>, and so leads to larger and larger types without an end. Let the record contain itself with the same type arguments.

  sealed interface Twins permits Cat, Box.Cat {}

  record Cat() implements Twins {}

  interface Box {
    record Cat() implements Twins {}
  }

  void twins(Twins twins);
  // error: SKY027: subtype Subtypes.Box.Cat of Twins is called "Cat" on the wire, and so is subtype Subtypes.Cat of Twins. Give one of them another name with @Name("…").

  record Node(int value, Node next) {}

  record Outer(Node node, java.util.List<Outer> more) {}

  void node(Outer outer);
  // error: SKY048: component node of record Subtypes.Outer is of type Subtypes.Node, and each value of that contains another one, so that there is none. Let what leads back to it be Optional, @Nullable or a collection.

  record Egg(Hen hen) {}

  sealed interface Bird permits Hen {}

  record Hen(Egg from) implements Bird {}

  void bird(Bird bird);
  // error: SKY048: component from of record Subtypes.Hen is of type Subtypes.Egg, and each value of that contains another one, so that there is none. Let what leads back to it be Optional, @Nullable or a collection.

  sealed interface Tree permits Branch, Leaf {}

  record Branch(Tree left, Tree right) implements Tree {}

  record Leaf() implements Tree {}

  record Chain(Chain[] links, java.util.Optional<Chain> next) {}

  void ends(Tree tree, Chain chain);
}
