package com.example.codecs;

import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.rpc.IncomingCall;
import io.skynet.runtime.rpc.Routes;
import io.skynet.runtime.rpc.Skeleton;
import java.util.Date;
import java.util.Locale;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Till}: extend it and say what its methods do.
 *
 * <p>Types that travel as others.
 */
@Generated("io.skynet.processor.RpcProcessor")
public abstract class TillSkeleton implements Till, Skeleton {
  protected TillSkeleton() {
  }

  /**
   * Serves what {@code target} does.
   */
  public static TillSkeleton of(Till target) {
    return new Delegating(target);
  }

  @Override
  public final void routes(Routes routes) {
    routes.contract(TillBinding.CONTRACT);
    routes.add(TillBinding.ADD, this::add);
    routes.add(TillBinding.PRINT, this::print);
    routes.add(TillBinding.PAGE, this::page);
    routes.add(TillBinding.NODE, this::node);
    routes.add(TillBinding.LOCALE, this::locale);
    routes.add(TillBinding.DUE, this::due);
  }

  private void add(IncomingCall call) {
    MsgReader args = call.args(2);
    Till.Money left = TillTypes.readMoney(args);
    Till.Money right = TillTypes.readMoney(args);
    Till.Money result = add(left, right);
    TillTypes.writeMoney(call.reply(), Objects.requireNonNull(result, "Till.add: result is null"));
  }

  private void print(IncomingCall call) {
    Till.Receipt receipt = TillTypes.readReceipt(call.args(1));
    Till.Receipt result = print(receipt);
    TillTypes.writeReceipt(call.reply(),
        Objects.requireNonNull(result, "Till.print: result is null"));
  }

  private void page(IncomingCall call) {
    MsgReader args = call.args(2);
    Till.Page<Till.Money> page = TillTypes.readPageOfMoney(args);
    Till.Page<Long> same = TillTypes.readPageOfLong(args);
    Till.Page<Till.Money> result = page(page, same);
    TillTypes.writePageOfMoney(call.reply(),
        Objects.requireNonNull(result, "Till.page: result is null"));
  }

  private void node(IncomingCall call) {
    Till.Node node = TillTypes.readNode(call.args(1));
    Till.Node result = node(node);
    TillTypes.writeNode(call.reply(), Objects.requireNonNull(result, "Till.node: result is null"));
  }

  private void locale(IncomingCall call) {
    Locale locale = TillTypes.readLocale(call.args(1));
    Locale result = locale(locale);
    TillTypes.writeLocale(call.reply(),
        Objects.requireNonNull(result, "Till.locale: result is null"));
  }

  private void due(IncomingCall call) {
    Date arg0 = TillTypes.readDate(call.args(1));
    Date result = due(arg0);
    TillTypes.writeDate(call.reply(), Objects.requireNonNull(result, "Till.due: result is null"));
  }

  private static final class Delegating extends TillSkeleton {
    private final Till target;

    Delegating(Till target) {
      this.target = target;
    }

    @Override
    public Till.Money add(Till.Money left, Till.Money right) {
      return target.add(left, right);
    }

    @Override
    public Till.Receipt print(Till.Receipt receipt) {
      return target.print(receipt);
    }

    @Override
    public Till.Page<Till.Money> page(Till.Page<Till.Money> page, Till.Page<Long> same) {
      return target.page(page, same);
    }

    @Override
    public Till.Node node(Till.Node node) {
      return target.node(node);
    }

    @Override
    public Locale locale(Locale locale) {
      return target.locale(locale);
    }

    @Override
    public Date due(Date arg0) {
      return target.due(arg0);
    }

    @Override
    public String toString() {
      return "TillSkeleton of " + target;
    }
  }
}
