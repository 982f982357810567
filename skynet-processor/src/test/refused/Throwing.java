import io.skynet.annotations.Oneway;
import io.skynet.annotations.Rpc;
import io.skynet.runtime.rpc.RpcException;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;

@Rpc
interface Throwing {
  void checked() throws IOException, InterruptedException;
  // error: SKY010: Throwing.checked throws java.io.IOException, which cannot be made anew at the caller. Throw a class of your own that has one constructor, visible in the interface's package, and for each of its parameters a method of that name, or getName(), and type; if it is read from a class file, that must be compiled with -parameters.
  // error: SKY010: Throwing.checked throws java.lang.InterruptedException, which cannot be made anew at the caller. Throw a class of your own that has one constructor, visible in the interface's package, and for each of its parameters a method of that name, or getName(), and type; if it is read from a class file, that must be compiled with -parameters.

  void unchecked() throws IllegalStateException, StackOverflowError, RpcException;

  class TwoWays extends Exception {
    private static final long serialVersionUID = 1L;

    TwoWays() {}

    TwoWays(String message) {
      super(message);
    }
  }

  class NoAccessor extends Exception {
    private static final long serialVersionUID = 1L;

    NoAccessor(int left) {
      super("left: " + left);
    }
  }

  class Fits extends Exception {
    private static final long serialVersionUID = 1L;

    Fits(String message) {
      super(message);
    }
  }

  class Unchecked extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unchecked(int left) {
      super("left: " + left);
    }
  }

  abstract class Open extends IllegalStateException {
    private static final long serialVersionUID = 1L;
  }

  class Fatal extends Error {
    private static final long serialVersionUID = 1L;

    Fatal(int left) {
      super("left: " + left);
    }
  }

  class FitsNot extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Object what;

    FitsNot(Object what) {
      this.what = what;
    }

    Object what() {
      return what;
    }
  }

  void shapes() throws TwoWays, NoAccessor, Fits;
  // error: SKY010: Throwing.shapes throws Throwing.NoAccessor, which cannot be made anew at the caller. Throw a class of your own that has one constructor, visible in the interface's package, and for each of its parameters a method of that name, or getName(), and type; if it is read from a class file, that must be compiled with -parameters.
  // error: SKY010: Throwing.shapes throws Throwing.TwoWays, which cannot be made anew at the caller. Throw a class of your own that has one constructor, visible in the interface's package, and for each of its parameters a method of that name, or getName(), and type; if it is read from a class file, that must be compiled with -parameters.

  void notChecked() throws Unchecked, Open, Fatal;
  // error: SKY010: Throwing.notChecked throws Throwing.Open, which cannot be made anew at the caller. Throw a class of your own that has one constructor, visible in the interface's package, and for each of its parameters a method of that name, or getName(), and type; if it is read from a class file, that must be compiled with -parameters.
  // error: SKY010: Throwing.notChecked throws Throwing.Unchecked, which cannot be made anew at the caller. Throw a class of your own that has one constructor, visible in the interface's package, and for each of its parameters a method of that name, or getName(), and type; if it is read from a class file, that must be compiled with -parameters.

  interface Elsewhere {
    class Fits extends Exception {
      private static final long serialVersionUID = 1L;

      Fits() {}
    }
  }

  void twins() throws Fits, Elsewhere.Fits;
  // error: SKY027: error Throwing.Elsewhere.Fits of Throwing.twins is called "Fits" on the wire, and so is error Throwing.Fits of Throwing.twins. Give one of them another name with @Name("…").

  void deep() throws FitsNot;
  // error: SKY012: parameter what of the constructor of FitsNot is of type java.lang.Object, which cannot travel. Use a type of Java's library that the guide to interfaces lists, or a record, an enum or a sealed interface of records of your own, or name a codec for it with @Codec.

  @Oneway
  void silent() throws Fits;
  // error: SKY039: Throwing.silent is @Oneway and throws Throwing.Fits, but nothing comes back from a oneway call. Drop the exception, or drop @Oneway.

  @Oneway
  void unheard() throws Unchecked, IllegalStateException;
  // error: SKY039: Throwing.unheard is @Oneway and throws Throwing.Unchecked, but nothing comes back from a oneway call. Drop the exception, or drop @Oneway.

  @Oneway
  String answered();
  // error: SKY011: Throwing.answered is @Oneway and returns java.lang.String, but nothing comes back from a oneway call. Return void, or drop @Oneway.

  @Oneway
  CompletableFuture<Void> awaited();
  // error: SKY011: Throwing.awaited is @Oneway and returns java.util.concurrent.CompletableFuture<java.lang.Void>, but nothing comes back from a oneway call. Return void, or drop @Oneway.
}
