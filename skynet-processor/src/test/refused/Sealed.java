import io.skynet.annotations.Rpc;

@Rpc
sealed interface Sealed permits Only {
// error: SKY025: Sealed is sealed, so that generated code cannot implement it. Drop the word sealed.
  void run();
}

non-sealed interface Only extends Sealed {}
