import io.skynet.annotations.Rpc;

class RpcName {
  @Rpc("$/hello")
  interface Control {}
  // error: SKY003: "$/hello" cannot be the name of Control on the wire. Take 1 to 63 of the characters A-Z a-z 0-9 . _ + -, the first a letter or a digit, and give it as @Rpc("…").

  @Rpc("0123456789012345678901234567890123456789012345678901234567890123")
  interface Long {}
  // error: SKY003: "0123456789012345678901234567890123456789012345678901234567890123" cannot be the name of Long on the wire. Take 1 to 63 of the characters A-Z a-z 0-9 . _ + -, the first a letter or a digit, and give it as @Rpc("…").

  @Rpc
  interface Größe {}
  // error: SKY003: "Größe" cannot be the name of Größe on the wire. Take 1 to 63 of the characters A-Z a-z 0-9 . _ + -, the first a letter or a digit, and give it as @Rpc("…").

  @Rpc("two words")
  interface Words {}
  // error: SKY003: "two words" cannot be the name of Words on the wire. Take 1 to 63 of the characters A-Z a-z 0-9 . _ + -, the first a letter or a digit, and give it as @Rpc("…").
}
