import io.skynet.annotations.Rpc;

@Rpc
interface Taken {
// error: SKY024: the code for Taken cannot be generated: Attempt to recreate a file for type TakenBinding. Rename the interface, or whatever else has that name.
  void run();
}

class TakenBinding {}
