package io.skynet.sky.view;

import io.skynet.runtime.directory.Instance;
import io.skynet.runtime.directory.InstanceState;
import io.skynet.runtime.directory.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An instance, as a directory shows it.
 *
 * @param suspect whether the directory has lost it, which is doubted
 */
public record Seen(Instance instance, boolean suspect) {

  /** What a query finds, in its order. */
  public static List<Seen> of(Query query) {
    return query.findInstances().stream()
        .map(each -> new Seen(each, query.isSuspect(each)))
        .toList();
  }

  /** Whether it wants calls, as far as is known. */
  public boolean isRegistered() {
    return instance.state() == InstanceState.REGISTERED;
  }

  /** What is known of it; ages are counted up to {@code now}. */
  public static List<Column<Seen>> columns(Instant now) {
    return List.of(
        Column.<Seen>of("address", seen -> seen.instance().endpoint().address()),
        Column.<Seen>of("service", seen -> seen.instance().service()),
        Column.<Seen>of("version", seen -> seen.instance().version()),
        Column.<Seen>of("region", seen -> seen.instance().region()),
        Column.<Seen>of("host", seen -> seen.instance().host()),
        Column.<Seen>of("state", seen -> seen.instance().state().text()).in(Column.Shown.DATA),
        Column.<Seen>of("state", Seen::mark).in(Column.Shown.TEXT).styled(Seen::style),
        Column.<Seen>of("age", seen -> seen.age(now)).in(Column.Shown.TEXT),
        Column.<Seen>of("id", seen -> seen.instance().id()),
        Column.<Seen>of("suspect", Seen::suspect).in(Column.Shown.DATA),
        Column.<Seen>of("weight", seen -> seen.instance().weight()).in(Column.Shown.WIDE),
        Column.<Seen>of("pid", seen -> unlessZero(seen.instance().pid())).in(Column.Shown.WIDE),
        Column.<Seen>of("started", Seen::started).in(Column.Shown.WIDE),
        Column.<Seen>of("contracts", seen -> new TreeMap<>(seen.instance().contracts()))
            .in(Column.Shown.DATA));
  }

  /** What a leaf of the topology says: where in the tree it stands says the rest. */
  public static List<Column<Seen>> leaf(Instant now) {
    return columns(now).stream()
        .filter(column -> !List.of("service", "version", "region", "host").contains(column.name()))
        .toList();
  }

  /** Its state, with a mark if clients still call what the directory has lost. */
  private String mark() {
    return instance.state().text() + (suspect ? " (suspect)" : "");
  }

  private Style style() {
    if (suspect) {
      return Style.BAD;
    }
    return switch (instance.state()) {
      case REGISTERED -> Style.GOOD;
      case DRAINING -> Style.NOTICE;
      case UNREGISTERED -> Style.DIM;
    };
  }

  private static @Nullable Long unlessZero(long number) {
    return number == 0 ? null : number;
  }

  private @Nullable String started() {
    return instance.started().equals(Instant.EPOCH) ? null : instance.started().toString();
  }

  private @Nullable String age(Instant now) {
    if (instance.started().equals(Instant.EPOCH)) {
      return null;
    }
    return Age.text(Duration.between(instance.started(), now));
  }
}
