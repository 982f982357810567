import io.skynet.annotations.Rpc;

class SameName {
  @Rpc
  interface Echo {
    void run();
  }

  @Rpc("Echo")
  interface Other {
  // error: SKY038: SameName.Other is called "Echo" on the wire, and so is SameName.Echo. Give one of them another name with @Rpc("…").
    void run();
  }
}
