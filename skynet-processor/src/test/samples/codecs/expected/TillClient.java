package com.example.codecs;

import io.skynet.runtime.msgpack.MsgWriter;
import io.skynet.runtime.rpc.Caller;
import io.skynet.runtime.rpc.OutgoingCall;
import java.util.Date;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Calls a remote {@link Till}.
 *
 * <p>Types that travel as others.
 */
@Generated("io.skynet.processor.RpcProcessor")
public final class TillClient implements Till {
  private final Caller caller;

  public TillClient(Caller caller) {
    this.caller = caller;
  }

  @Override
  public Till.Money add(Till.Money left, Till.Money right) {
    try (OutgoingCall call = caller.start(TillBinding.ADD)) {
      MsgWriter args = call.args(2);
      TillTypes.writeMoney(args, Objects.requireNonNull(left, "Till.add: left is null"));
      TillTypes.writeMoney(args, Objects.requireNonNull(right, "Till.add: right is null"));
      return TillTypes.readMoney(call.await());
    }
  }

  /**
   * Like {@link #add}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Till.Money> addAsync(Till.Money left, Till.Money right) {
    OutgoingCall call = caller.start(TillBinding.ADD);
    MsgWriter args = call.args(2);
    TillTypes.writeMoney(args, Objects.requireNonNull(left, "Till.add: left is null"));
    TillTypes.writeMoney(args, Objects.requireNonNull(right, "Till.add: right is null"));
    return call.sendAsync(TillTypes::readMoney);
  }

  @Override
  public Till.Receipt print(Till.Receipt receipt) {
    try (OutgoingCall call = caller.start(TillBinding.PRINT)) {
      TillTypes.writeReceipt(call.args(1),
          Objects.requireNonNull(receipt, "Till.print: receipt is null"));
      return TillTypes.readReceipt(call.await());
    }
  }

  /**
   * Like {@link #print}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Till.Receipt> printAsync(Till.Receipt receipt) {
    OutgoingCall call = caller.start(TillBinding.PRINT);
    TillTypes.writeReceipt(call.args(1),
        Objects.requireNonNull(receipt, "Till.print: receipt is null"));
    return call.sendAsync(TillTypes::readReceipt);
  }

  @Override
  public Till.Page<Till.Money> page(Till.Page<Till.Money> page, Till.Page<Long> same) {
    try (OutgoingCall call = caller.start(TillBinding.PAGE)) {
      MsgWriter args = call.args(2);
      TillTypes.writePageOfMoney(args, Objects.requireNonNull(page, "Till.page: page is null"));
      TillTypes.writePageOfLong(args, Objects.requireNonNull(same, "Till.page: same is null"));
      return TillTypes.readPageOfMoney(call.await());
    }
  }

  /**
   * Like {@link #page}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Till.Page<Till.Money>> pageAsync(Till.Page<Till.Money> page,
      Till.Page<Long> same) {
    OutgoingCall call = caller.start(TillBinding.PAGE);
    MsgWriter args = call.args(2);
    TillTypes.writePageOfMoney(args, Objects.requireNonNull(page, "Till.page: page is null"));
    TillTypes.writePageOfLong(args, Objects.requireNonNull(same, "Till.page: same is null"));
    return call.sendAsync(TillTypes::readPageOfMoney);
  }

  @Override
  public Till.Node node(Till.Node node) {
    try (OutgoingCall call = caller.start(TillBinding.NODE)) {
      TillTypes.writeNode(call.args(1), Objects.requireNonNull(node, "Till.node: node is null"));
      return TillTypes.readNode(call.await());
    }
  }

  /**
   * Like {@link #node}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Till.Node> nodeAsync(Till.Node node) {
    OutgoingCall call = caller.start(TillBinding.NODE);
    TillTypes.writeNode(call.args(1), Objects.requireNonNull(node, "Till.node: node is null"));
    return call.sendAsync(TillTypes::readNode);
  }

  @Override
  public Locale locale(Locale locale) {
    try (OutgoingCall call = caller.start(TillBinding.LOCALE)) {
      TillTypes.writeLocale(call.args(1),
          Objects.requireNonNull(locale, "Till.locale: locale is null"));
      return TillTypes.readLocale(call.await());
    }
  }

  /**
   * Like {@link #locale}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Locale> localeAsync(Locale locale) {
    OutgoingCall call = caller.start(TillBinding.LOCALE);
    TillTypes.writeLocale(call.args(1),
        Objects.requireNonNull(locale, "Till.locale: locale is null"));
    return call.sendAsync(TillTypes::readLocale);
  }

  @Override
  public Date due(Date arg0) {
    try (OutgoingCall call = caller.start(TillBinding.DUE)) {
      TillTypes.writeDate(call.args(1), Objects.requireNonNull(arg0, "Till.due: arg0 is null"));
      return TillTypes.readDate(call.await());
    }
  }

  /**
   * Like {@link #due}, but does not wait; cancelling the future cancels the call.
   */
  public CompletableFuture<Date> dueAsync(Date arg0) {
    OutgoingCall call = caller.start(TillBinding.DUE);
    TillTypes.writeDate(call.args(1), Objects.requireNonNull(arg0, "Till.due: arg0 is null"));
    return call.sendAsync(TillTypes::readDate);
  }

  @Override
  public String toString() {
    return "TillClient over " + caller;
  }
}
