package com.example.results;

import io.skynet.runtime.rpc.Caller;
import io.skynet.runtime.rpc.OutgoingCall;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Calls a remote {@link Results}.
 *
 * <p>Sealed interfaces with type parameters.
 */
@Generated("io.skynet.processor.RpcProcessor")
public final class ResultsClient implements Results {
  private final Caller caller;

  public ResultsClient(Caller caller) {
    this.caller = caller;
  }

  @Override
  public Results.Result<String> text(Results.Result<String> result) {
    try (OutgoingCall call = caller.start(ResultsBinding.TEXT)) {
      ResultsTypes.writeResultOfString(call.args(1),
          Objects.requireNonNull(result, "Results.text: result is null"));
      return ResultsTypes.readResultOfString(call.await());
    }
  }

  /**
   * Like {@link #text}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Results.Result<String>> textAsync(Results.Result<String> result) {
    OutgoingCall call = caller.start(ResultsBinding.TEXT);
    ResultsTypes.writeResultOfString(call.args(1),
        Objects.requireNonNull(result, "Results.text: result is null"));
    return call.sendAsync(ResultsTypes::readResultOfString);
  }

  @Override
  public Results.Result<List<Long>> numbers(Results.Result<List<Long>> result) {
    try (OutgoingCall call = caller.start(ResultsBinding.NUMBERS)) {
      ResultsTypes.writeResultOfListOfLong(call.args(1),
          Objects.requireNonNull(result, "Results.numbers: result is null"));
      return ResultsTypes.readResultOfListOfLong(call.await());
    }
  }

  /**
   * Like {@link #numbers}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Results.Result<List<Long>>> numbersAsync(
      Results.Result<List<Long>> result) {
    OutgoingCall call = caller.start(ResultsBinding.NUMBERS);
    ResultsTypes.writeResultOfListOfLong(call.args(1),
        Objects.requireNonNull(result, "Results.numbers: result is null"));
    return call.sendAsync(ResultsTypes::readResultOfListOfLong);
  }

  @Override
  public Results.Pair<String, Integer> pair(Results.Pair<String, Integer> pair) {
    try (OutgoingCall call = caller.start(ResultsBinding.PAIR)) {
      ResultsTypes.writePairOfStringAndInt(call.args(1),
          Objects.requireNonNull(pair, "Results.pair: pair is null"));
      return ResultsTypes.readPairOfStringAndInt(call.await());
    }
  }

  /**
   * Like {@link #pair}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Results.Pair<String, Integer>> pairAsync(
      Results.Pair<String, Integer> pair) {
    OutgoingCall call = caller.start(ResultsBinding.PAIR);
    ResultsTypes.writePairOfStringAndInt(call.args(1),
        Objects.requireNonNull(pair, "Results.pair: pair is null"));
    return call.sendAsync(ResultsTypes::readPairOfStringAndInt);
  }

  @Override
  public Results.Chain<String> chain(Map<String, Results.Chain<String>> chains) {
    try (OutgoingCall call = caller.start(ResultsBinding.CHAIN)) {
      ResultsTypes.writeMapOfStringToChainOfString(call.args(1),
          Objects.requireNonNull(chains, "Results.chain: chains is null"));
      return ResultsTypes.readChainOfString(call.await());
    }
  }

  /**
   * Like {@link #chain}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Results.Chain<String>> chainAsync(
      Map<String, Results.Chain<String>> chains) {
    OutgoingCall call = caller.start(ResultsBinding.CHAIN);
    ResultsTypes.writeMapOfStringToChainOfString(call.args(1),
        Objects.requireNonNull(chains, "Results.chain: chains is null"));
    return call.sendAsync(ResultsTypes::readChainOfString);
  }

  @Override
  public String toString() {
    return "ResultsClient over " + caller;
  }
}
