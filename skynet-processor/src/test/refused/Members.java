import io.skynet.annotations.Default;
import io.skynet.annotations.Fallback;
import io.skynet.annotations.Name;
import io.skynet.annotations.Rpc;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Rpc
interface Members {
  record Named(@Name("a b") int one, @Name("three") int two, int three) {}

  void named(Named named);
  // error: SKY026: "a b" cannot be the name of component one of record Members.Named on the wire. Take up to 63 letters, digits, _, $, + and -, and neither + nor - as the first.
  // error: SKY027: component three of record Members.Named is called "three" on the wire, and so is component two of record Members.Named. Give one of them another name with @Name("…").

  @Name("+")
  void plus();
  // error: SKY026: "+" cannot be the name of Members.plus on the wire. Take up to 63 letters, digits, _, $, + and -, and neither + nor - as the first.

  @Name("taken")
  void one();

  void taken();
  // error: SKY027: Members.taken is called "taken" on the wire, and so is Members.one. Give one of them another name with @Name("…").

  enum Level {
    @Fallback
    @Name("low")
    HIGH,
    @Fallback
    low
  }

  void level(Level level);
  // error: SKY027: constant low of enum Members.Level is called "low" on the wire, and so is constant HIGH of enum Members.Level. Give one of them another name with @Name("…").
  // error: SKY028: Members.Level has more than one @Fallback. Leave one.

  record Defaults(
      @Default("x") int number,
      @Default("300") byte small,
      @Default("yes") boolean flag,
      @Default("") char letter,
      @Default("NaN") double real,
      @Default("1,5") BigDecimal decimal,
      @Default("now") Instant instant,
      @Default("middle") Level level,
      @Default("[1]") List<Integer> list,
      @Default("[]") Map<String, String> map) {}

  void defaults(Defaults defaults);
  // error: SKY029: component decimal of record Members.Defaults has the default "1,5", which is not a value of type java.math.BigDecimal. Write the value as @Default documents it.
  // error: SKY029: component flag of record Members.Defaults has the default "yes", which is not a value of type boolean. Write the value as @Default documents it.
  // error: SKY029: component instant of record Members.Defaults has the default "now", which is not a value of type java.time.Instant. Write the value as @Default documents it.
  // error: SKY029: component letter of record Members.Defaults has the default "", which is not a value of type char. Write the value as @Default documents it.
  // error: SKY029: component level of record Members.Defaults has the default "middle", which is not a value of type Members.Level. Write the value as @Default documents it.
  // error: SKY029: component list of record Members.Defaults has the default "[1]", which is not a value of type java.util.List<java.lang.Integer>. Write the value as @Default documents it.
  // error: SKY029: component map of record Members.Defaults has the default "[]", which is not a value of type java.util.Map<java.lang.String,java.lang.String>. Write the value as @Default documents it.
  // error: SKY029: component number of record Members.Defaults has the default "x", which is not a value of type int. Write the value as @Default documents it.
  // error: SKY029: component real of record Members.Defaults has the default "NaN", which is not a value of type double. Write the value as @Default documents it.
  // error: SKY029: component small of record Members.Defaults has the default "300", which is not a value of type byte. Write the value as @Default documents it.

  record Without(
      @Default("") Optional<String> optional,
      @Default("") byte[] bytes,
      @Default("{}") Named record) {}

  void without(Without without);
  // error: SKY030: component bytes of record Members.Without has a @Default, but is of type byte[], for which there is none. Use Optional, or drop the annotation.
  // error: SKY030: component optional of record Members.Without has a @Default, but is of type java.util.Optional<java.lang.String>, for which there is none. Use Optional, or drop the annotation.
  // error: SKY030: component record of record Members.Without has a @Default, but is of type Members.Named, for which there is none. Use Optional, or drop the annotation.
}
