package io.skynet.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The page that says how long a query of {@code sky} takes. */
final class StartUpPage {
  private static final double AIM = 0.2;
  private static final double BUSY = 0.5;

  private final Map<StartUpWay, List<StartUpRun>> runs;
  private final int instances;
  private final int rounds;
  private final double load;

  /**
   * A page.
   *
   * @param runs by way; those of jetcd follow those of sky on the same JDK
   * @param load of the machine before the first run
   */
  StartUpPage(Map<StartUpWay, List<StartUpRun>> runs, int instances, int rounds, double load) {
    this.runs = runs;
    this.instances = instances;
    this.rounds = rounds;
    this.load = load;
  }

  String text() {
    Page page = new Page();
    page.paragraph("# Starting sky");
    page.paragraph(
        """
        How long a person waits for `sky hosts`, from the first to the last instruction: through the packed distribution, beside a small
        program that asks the same by jetcd, and beside etcdctl. `benchmarks/start` measures, and writes this page. Only ratios mean much:
        all were run in turn, %d times, against one etcd with %d instances; the figure is the median, with the least and the most. CPU
        is that of all processes and threads, in the kernel too; other work on the machine disturbs it least.
        """
            .formatted(rounds, instances));
    page.paragraph(
        "Machine: %s Before the run its load was %s.%s"
            .formatted(
                Machine.text(),
                Page.number(load, 1),
                load < BUSY
                    ? ""
                    : " **It was busy with other work: times of the clock say little.**"));
    page.table(
        List.of("what", "JDK", "wall ms", "CPU ms", "wall, of jetcd's", "CPU, of jetcd's"), rows());
    page.paragraph(
        "The aim is at most %s of jetcd's, in both. What makes the difference: a query reads through etcd's gateway over a plain socket,"
                .formatted(Page.number(AIM, 1))
            + " loads neither picocli nor a logger, and gets its classes from an archive that the same JVM has written when sky was packed.");
    return page.text();
  }

  private List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    runs.forEach(
        (way, measured) -> {
          Spread wall = Spread.of(measured, StartUpRun::wallMillis);
          Spread cpu = Spread.of(measured, StartUpRun::cpuMillis);
          List<StartUpRun> jetcd = jetcd(way.jdk());
          rows.add(
              List.of(
                  way.title(),
                  way.jdk(),
                  wall.text(0),
                  cpu.text(0),
                  share(way, wall, Spread.of(jetcd, StartUpRun::wallMillis)),
                  share(way, cpu, Spread.of(jetcd, StartUpRun::cpuMillis))));
        });
    return rows;
  }

  /** That on the same JDK; on any for what needs none. */
  private List<StartUpRun> jetcd(String jdk) {
    return runs.entrySet().stream()
        .filter(each -> each.getKey().title().startsWith("jetcd"))
        .filter(each -> jdk.isEmpty() || each.getKey().jdk().equals(jdk))
        .findFirst()
        .orElseThrow()
        .getValue();
  }

  private static String share(StartUpWay way, Spread own, Spread jetcd) {
    double share = own.median() / jetcd.median();
    boolean missed = way.title().contains("sky") && share > AIM;
    return (missed ? "**" : "") + Page.number(share, 2) + (missed ? "**" : "");
  }
}
