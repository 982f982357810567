import io.skynet.annotations.Rpc;
import java.util.List;

/** Lies in no package. */
@Rpc
public interface Homeless {
  List<Belonging> belongings(Belonging first);
}
