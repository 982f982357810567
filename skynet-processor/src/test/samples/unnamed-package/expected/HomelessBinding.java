import io.skynet.runtime.rpc.ContractRef;
import io.skynet.runtime.rpc.RpcMethod;
import javax.annotation.processing.Generated;

/**
 * What {@link Homeless} is called on the wire.
 */
@Generated("io.skynet.processor.RpcProcessor")
public final class HomelessBinding {
  /**
   * Wire name of the interface, and name of the service unless configured.
   */
  public static final String SERVICE = "Homeless";

  /**
   * Where its contract is.
   */
  public static final ContractRef CONTRACT = new ContractRef(SERVICE,
      "b42cd262ca3241399b37387e1768fc59", "META-INF/skynet/Homeless.json", HomelessBinding.class);

  /**
   * {@code Homeless.belongings}.
   */
  public static final RpcMethod BELONGINGS = RpcMethod.unary(SERVICE, "belongings")
      .in(CONTRACT, "4ccf421c18055d82176b6c574019e763");

  private HomelessBinding() {
  }
}
