package com.example.family;

import io.skynet.runtime.msgpack.MsgReader;
import io.skynet.runtime.rpc.IncomingCall;
import io.skynet.runtime.rpc.Routes;
import io.skynet.runtime.rpc.Skeleton;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Serves {@link Market.Shop}: extend it and say what its methods do.
 */
@Generated("io.skynet.processor.RpcProcessor")
public abstract class MarketShopSkeleton implements Market.Shop, Skeleton {
  protected MarketShopSkeleton() {
  }

  /**
   * Serves what {@code target} does.
   */
  public static MarketShopSkeleton of(Market.Shop target) {
    return new Delegating(target);
  }

  @Override
  public final void routes(Routes routes) {
    routes.contract(MarketShopBinding.CONTRACT);
    routes.add(MarketShopBinding.PUT, this::put);
    routes.add(MarketShopBinding.OWN, this::own);
    routes.add(MarketShopBinding.GET, this::get);
    routes.add(MarketShopBinding.ALL, this::all);
    routes.add(MarketShopBinding.LEFT, this::left);
    routes.add(MarketShopBinding.PING, this::ping);
    routes.add(MarketShopBinding.PAIR, this::pair);
    LeftSkeleton.of(this).routes(routes);
    BaseSkeleton.of(this).routes(routes);
  }

  private void put(IncomingCall call) {
    MsgReader args = call.args(2);
    String key = args.readString();
    Market.Page<Market.Order> value = MarketShopTypes.readPageOfOrder(args);
    put(key, value);
    call.reply().writeNil();
  }

  private void own(IncomingCall call) {
    call.args(0);
    String result = own();
    call.reply().writeString(Objects.requireNonNull(result, "Shop.own: result is null"));
  }

  private void get(IncomingCall call) {
    String arg0 = call.args(1).readString();
    Market.Page<Market.Order> result = get(arg0);
    MarketShopTypes.writeNullablePageOfOrder(call.reply(), result);
  }

  private void all(IncomingCall call) {
    MsgReader args = call.args(2);
    List<String> arg0 = MarketShopTypes.readListOfString(args);
    Market.Page<Market.Order> arg1 = MarketShopTypes.readNullablePageOfOrder(args);
    List<Market.Page<Market.Order>> result = all(arg0, arg1);
    MarketShopTypes.writeListOfPageOfOrder(call.reply(),
        Objects.requireNonNull(result, "Shop.all: result is null"));
  }

  private void left(IncomingCall call) {
    call.args(0);
    left();
    call.reply().writeNil();
  }

  private void ping(IncomingCall call) {
    String arg0 = call.args(1).readString();
    String result = ping(arg0);
    call.reply().writeString(Objects.requireNonNull(result, "Shop.ping: result is null"));
  }

  private void pair(IncomingCall call) {
    MsgReader args = call.args(2);
    String first = args.readString();
    Market.Pair<Long, Market.Order> second = MarketShopTypes.readPairOfLongAndOrder(args);
    Market.Pair<String, Market.Page<Integer>> result = pair(first, second);
    MarketShopTypes.writePairOfStringAndPageOfInt(call.reply(),
        Objects.requireNonNull(result, "Shop.pair: result is null"));
  }

  private static final class Delegating extends MarketShopSkeleton {
    private final Market.Shop target;

    Delegating(Market.Shop target) {
      this.target = target;
    }

    @Override
    public void put(String key, Market.Page<Market.Order> value) {
      target.put(key, value);
    }

    @Override
    public String own() {
      return target.own();
    }

    @Override
    public Market.Page<Market.Order> get(String arg0) {
      return target.get(arg0);
    }

    @Override
    public List<Market.Page<Market.Order>> all(List<String> arg0, Market.Page<Market.Order> arg1) {
      return target.all(arg0, arg1);
    }

    @Override
    public void left() {
      target.left();
    }

    @Override
    public String ping(String arg0) {
      return target.ping(arg0);
    }

    @Override
    public Market.Pair<String, Market.Page<Integer>> pair(String first,
        Market.Pair<Long, Market.Order> second) {
      return target.pair(first, second);
    }

    @Override
    public String toString() {
      return "Market.ShopSkeleton of " + target;
    }
  }
}
