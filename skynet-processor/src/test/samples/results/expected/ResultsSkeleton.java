package com.example.results;

import io.skynet.runtime.rpc.IncomingCall;
import io.skynet.runtime.rpc.Routes;
import io.skynet.runtime.rpc.Skeleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Results}: extend it and say what its methods do.
 *
 * <p>Sealed interfaces with type parameters.
 */
@Generated("io.skynet.processor.RpcProcessor")
public abstract class ResultsSkeleton implements Results, Skeleton {
  protected ResultsSkeleton() {
  }

  /**
   * Serves what {@code target} does.
   */
  public static ResultsSkeleton of(Results target) {
    return new Delegating(target);
  }

  @Override
  public final void routes(Routes routes) {
    routes.contract(ResultsBinding.CONTRACT);
    routes.add(ResultsBinding.TEXT, this::text);
    routes.add(ResultsBinding.NUMBERS, this::numbers);
    routes.add(ResultsBinding.PAIR, this::pair);
    routes.add(ResultsBinding.CHAIN, this::chain);
  }

  private void text(IncomingCall call) {
    Results.Result<String> result = ResultsTypes.readResultOfString(call.args(1));
    Results.Result<String> result_ = text(result);
    ResultsTypes.writeResultOfString(call.reply(),
        Objects.requireNonNull(result_, "Results.text: result is null"));
  }

  private void numbers(IncomingCall call) {
    Results.Result<List<Long>> result = ResultsTypes.readResultOfListOfLong(call.args(1));
    Results.Result<List<Long>> result_ = numbers(result);
    ResultsTypes.writeResultOfListOfLong(call.reply(),
        Objects.requireNonNull(result_, "Results.numbers: result is null"));
  }

  private void pair(IncomingCall call) {
    Results.Pair<String, Integer> pair = ResultsTypes.readPairOfStringAndInt(call.args(1));
    Results.Pair<String, Integer> result = pair(pair);
    ResultsTypes.writePairOfStringAndInt(call.reply(),
        Objects.requireNonNull(result, "Results.pair: result is null"));
  }

  private void chain(IncomingCall call) {
    Map<String, Results.Chain<String>> chains = ResultsTypes.readMapOfStringToChainOfString(call.args(1));
    Results.Chain<String> result = chain(chains);
    ResultsTypes.writeChainOfString(call.reply(),
        Objects.requireNonNull(result, "Results.chain: result is null"));
  }

  private static final class Delegating extends ResultsSkeleton {
    private final Results target;

    Delegating(Results target) {
      this.target = target;
    }

    @Override
    public Results.Result<String> text(Results.Result<String> result) {
      return target.text(result);
    }

    @Override
    public Results.Result<List<Long>> numbers(Results.Result<List<Long>> result) {
      return target.numbers(result);
    }

    @Override
    public Results.Pair<String, Integer> pair(Results.Pair<String, Integer> pair) {
      return target.pair(pair);
    }

    @Override
    public Results.Chain<String> chain(Map<String, Results.Chain<String>> chains) {
      return target.chain(chains);
    }

    @Override
    public String toString() {
      return "ResultsSkeleton of " + target;
    }
  }
}
