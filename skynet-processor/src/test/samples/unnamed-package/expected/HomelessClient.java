import io.skynet.runtime.rpc.Caller;
import io.skynet.runtime.rpc.OutgoingCall;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Calls a remote {@link Homeless}.
 *
 * <p>Lies in no package.
 */
@Generated("io.skynet.processor.RpcProcessor")
public final class HomelessClient implements Homeless {
  private final Caller caller;

  public HomelessClient(Caller caller) {
    this.caller = caller;
  }

  @Override
  public List<Belonging> belongings(Belonging first) {
    try (OutgoingCall call = caller.start(HomelessBinding.BELONGINGS)) {
      HomelessTypes.writeBelonging(call.args(1),
          Objects.requireNonNull(first, "Homeless.belongings: first is null"));
      return HomelessTypes.readListOfBelonging(call.await());
    }
  }

  /**
   * Like {@link #belongings}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<List<Belonging>> belongingsAsync(Belonging first) {
    OutgoingCall call = caller.start(HomelessBinding.BELONGINGS);
    HomelessTypes.writeBelonging(call.args(1),
        Objects.requireNonNull(first, "Homeless.belongings: first is null"));
    return call.sendAsync(HomelessTypes::readListOfBelonging);
  }

  @Override
  public String toString() {
    return "HomelessClient over " + caller;
  }
}
