import io.skynet.runtime.rpc.IncomingCall;
import io.skynet.runtime.rpc.Routes;
import io.skynet.runtime.rpc.Skeleton;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Homeless}: extend it and say what its methods do.
 *
 * <p>Lies in no package.
 */
@Generated("io.skynet.processor.RpcProcessor")
public abstract class HomelessSkeleton implements Homeless, Skeleton {
  protected HomelessSkeleton() {
  }

  /**
   * Serves what {@code target} does.
   */
  public static HomelessSkeleton of(Homeless target) {
    return new Delegating(target);
  }

  @Override
  public final void routes(Routes routes) {
    routes.contract(HomelessBinding.CONTRACT);
    routes.add(HomelessBinding.BELONGINGS, this::belongings);
  }

  private void belongings(IncomingCall call) {
    Belonging first = HomelessTypes.readBelonging(call.args(1));
    List<Belonging> result = belongings(first);
    HomelessTypes.writeListOfBelonging(call.reply(),
        Objects.requireNonNull(result, "Homeless.belongings: result is null"));
  }

  private static final class Delegating extends HomelessSkeleton {
    private final Homeless target;

    Delegating(Homeless target) {
      this.target = target;
    }

    @Override
    public List<Belonging> belongings(Belonging first) {
      return target.belongings(first);
    }

    @Override
    public String toString() {
      return "HomelessSkeleton of " + target;
    }
  }
}
