package io.skynet.sky;

import io.skynet.sky.context.Choice;
import io.skynet.sky.context.Context;
import io.skynet.sky.context.ContextFiles;
import io.skynet.sky.view.Column;
import io.skynet.sky.view.Column.Shown;
import io.skynet.sky.view.Report;
import io.skynet.sky.view.Secrets;
import io.skynet.sky.view.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists contexts. */
@Command(
    name = "list",
    description = "The contexts there are; the one that counts here has a star.",
    footer = {"", "  sky context list", "  sky context list -o=wide"})
final class ContextList extends ContextAction {
  private static final Context DEFAULT = new Context(Context.DEFAULT, Map.of("etcd", "embedded:"));

  @Mixin OutputOptions output;

  @Override
  int act(ContextFiles files) {
    String counts = Choice.name(files, context.sky.environment());
    List<Context> all = new ArrayList<>(files.all());
    all.add(0, DEFAULT);
    Report<Context> report = output.chosen(columns(counts));
    terminal().printLines(report.lines(output.format, all));
    return ExitCode.OK;
  }

  private static Report<Context> columns(String counts) {
    List<Column<Context>> columns = new ArrayList<>();
    columns.add(Column.<Context>of("current", c -> c.name().equals(counts)).in(Shown.DATA));
    columns.add(
        Column.<Context>of("current", c -> c.name().equals(counts) ? "*" : "")
            .in(Shown.TEXT)
            .styled(c -> Style.GOOD));
    columns.add(Column.of("name", Context::name));
    for (String setting : Context.SETTINGS) {
      boolean wide = !setting.equals("etcd") && !setting.equals("user");
      columns.add(
          Column.<Context>of(setting, each -> value(each, setting))
              .in(wide ? Shown.WIDE : Shown.ALWAYS));
    }
    return new Report<>(columns, Context::name);
  }

  private static @Nullable String value(Context context, String setting) {
    String value = context.settings().get(setting);
    return value == null ? null : Secrets.masked(value);
  }
}
