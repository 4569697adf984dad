package io.mandate.bench;

import io.mandate.local.stack.Memory;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The measurements in their order, each with its rounds, and the page that tells them. */
final class Figures {
    /** What a server that runs for long gives up for a quick start. */
    static final String WORKING = "-XX:TieredStopAtLevel=4";

    private static final int AT_ONCE = 8;

    /** More people than the service has connections, as on a busy day. */
    private static final int MANY_AT_ONCE = 16;

    private static final int RECORDS = Integer.getInteger("bench.records", 100_000);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
    private static final Duration ROUND =
            Duration.ofSeconds(Integer.getInteger("bench.seconds", 5));

    private final List<Comparison> backbone = new ArrayList<>();
    private final List<List<String>> starts = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    void started(Site site, Stopwatch watch, Duration whole) {
        long kib = 0;
        for (var part : site.state().parts()) {
            long own = part.process().alive().map(Memory::residentKib).orElse(0L);
            starts.add(List.of(part.name(), seconds(watch.of(part.name())), mebibytes(own)));
            kib += own;
        }
        starts.add(List.of("all, ready and with an office opened", seconds(whole), mebibytes(kib)));
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1e3);
    }

    private static String mebibytes(long kib) {
        return "%d MiB".formatted(kib / 1_024);
    }

    void visible(Site site) throws Exception {
        try (var ours = new Visibility(site, AT_ONCE);
                var bare =
                        new RoundTrip(
                                wire(site, "mandate.bench.round.v1"),
                                wire(site, "mandate.bench.round-state.v1"))) {
            warm(
                    site,
                    "what is readable",
                    time -> {
                        ours.at(batches(500, time.minus(ROUND)));
                        bare.at(batches(500, ROUND));
                    });
            visible(ours, bare, 500, Aim.oursAtMost(250).and(Aim.ratioAtMost(5)));
            visible(ours, bare, 100, Aim.NONE);
        }
    }

    private void warm(Site site, String name, WarmUp.Work work) throws Exception {
        var told = new WarmUp(site).by(name, work);
        remarks.add(told);
        System.out.println(told);
    }

    private static Wire wire(Site site, String topic) {
        return new Wire(site.stack().bootstrapServers(), topic);
    }

    private static Pace batches(int eventsPerSecond, Duration time) {
        return new Pace(eventsPerSecond / BatchWrite.PROJECTS, time);
    }

    private void visible(Visibility ours, RoundTrip bare, int perSecond, Aim aim) throws Exception {
        var pace = ", %d events/s, ".formatted(perSecond);
        var half = Comparison.of("commit → readable in reporting" + pace + "p50", "ms", Aim.NONE);
        var most = Comparison.of("commit → readable in reporting" + pace + "p99", "ms", aim);
        var told = Comparison.of("told → readable in reporting" + pace + "p99", "ms", Aim.NONE);
        var reached = new ArrayList<Double>();
        int missing = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var beat = batches(perSecond, ROUND.plus(ROUND));
            var our = ours.at(beat);
            var their = bare.at(beat);
            missing += our.missing();
            reached.add(our.perSecond());
            half.add(our.sinceCommit().at(0.5), their.at(0.5));
            most.add(our.sinceCommit().at(0.99), their.at(0.99));
            told.add(our.sinceTold().at(0.99), their.at(0.99));
        }
        keep(half);
        keep(most);
        keep(told);
        remarks.add(
                "At %d events/s asked (ten at once, each with its state beside it, by us and by the bare round), we reached %s; %d of ours had not come after a minute."
                        .formatted(perSecond, Report.number(Comparison.median(reached)), missing));
    }

    void relayed(Site site) throws Exception {
        try (var drain = new Drain(site, wire(site, "mandate.bench.drain.v1"), RECORDS)) {
            warm(site, "the relay", drain::inTurn);
            var aim = Aim.ratioAtLeast(0.5).and(Aim.oursAtLeast(10_000));
            var name = "relay emptying an outbox of %,d".formatted(RECORDS);
            keep(
                    Comparison.of(name, "records/s", aim)
                            .inTurn(ROUNDS, drain::byRelay, drain::byProducer));
            remarks.add("A relayed record's value has %d bytes.".formatted(drain.bytes()));
        }
    }

    /** Also said at once: the page is written when all is measured. */
    private void keep(Comparison measured) {
        backbone.add(measured);
        System.out.println(Report.line(measured));
    }

    /** First with all services running, then with project-service and PostgreSQL alone. */
    void written(Site site) throws Exception {
        try (var few = new Writes(site, AT_ONCE);
                var many = new Writes(site, MANY_AT_ONCE)) {
            warm(site, "changes", few::inTurn);
            keep(writes("change of a project, end to end, all running, %d at once", few, Aim.NONE));
            List.of("portfolio-service", "resource-service", "reporting-service", "kafka")
                    .forEach(site::end);
            var alone = "change of a project, relay without a broker, other services stopped, ";
            for (var each : List.of(few, many)) {
                warm(site, "%d changes at once alone".formatted(each.atOnce()), each::inTurn);
                keep(writes(alone + "%d at once", each, Aim.ratioAtLeast(0.5)));
            }
            remarks.add(
                    "A change is %d statements and a commit; the service has 8 connections, the bare loop as many as there are at once."
                            .formatted(few.template().lines().size()));
            remarks.add(processorTimes(site, few));
        }
    }

    private static Comparison writes(String name, Writes writes, Aim aim) throws Exception {
        return Comparison.of(name.formatted(writes.atOnce()), "changes/s", aim)
                .inTurn(ROUNDS, () -> writes.byRest(ROUND), () -> writes.bySql(ROUND));
    }

    private static String processorTimes(Site site, Writes writes) throws Exception {
        var service = new Processor(site.state(), "project-service");
        var database = new Processor(site.state(), "postgresql");
        double serviceBefore = service.seconds();
        double databaseBefore = database.seconds();
        double changes = writes.byRest(ROUND) * ROUND.toSeconds();
        return "A change costs %s ms of processor time in project-service and %s ms in PostgreSQL."
                .formatted(
                        Report.number((service.seconds() - serviceBefore) * 1e3 / changes),
                        Report.number((database.seconds() - databaseBefore) * 1e3 / changes));
    }

    List<Comparison> all() {
        return backbone;
    }

    Report report() {
        var report =
                new Report(
                        "Performance",
                        "Generated by `./mandate bench -Dtest=BackboneBench -Dsurefire.failIfNoSpecifiedTests=false`"
                                + " (half an hour); do not edit. What the engines need is in [figures.md](figures.md).",
                        "Measured on %s on %s; load average at the end %s."
                                .formatted(
                                        LocalDate.now(ZoneOffset.UTC),
                                        Machine.told(),
                                        Machine.load()),
                        "The system is the packaged one as `./mandate up` starts it; start and memory with its flags,"
                                + " which start soonest, all else with "
                                + WORKING
                                + " for Kafka and the services, as a"
                                + " server has it, and after the same work until the compilers rest."
                                + " PostgreSQL with fsync, synchronous_commit and full_page_writes on. Ours and bare were"
                                + " measured in turn; a cell is the median of the rounds (least to most), the ratio"
                                + " the median of the rounds' own ratios.");
        report.heading("Backbone");
        report.comparisons(backbone);
        remarks.forEach(report::say);
        report.heading("Start and memory");
        report.table(List.of("part", "ready after", "resident"), starts);
        return report;
    }
}
