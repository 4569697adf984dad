package io.mandate.bench;

import io.mandate.bench.ServerLog.Logged;
import io.mandate.local.Service;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A change of a project through REST, against the statements of that change by bare JDBC, by as many at once. */
final class Writes implements AutoCloseable {
    private final List<RestWrite> people = new ArrayList<>();
    private final List<BareWrite> loops = new ArrayList<>();
    private final List<AutoCloseable> opened = new ArrayList<>();
    private final Template template;

    Writes(Site site, int atOnce) throws Exception {
        var projects = site.projects(2 * atOnce + 1);
        this.template = recorded(site, projects.getLast());
        for (int i = 0; i < atOnce; i++) {
            people.add(new RestWrite(opened(site.line(i)), projects.get(i)));
            var project = projects.get(atOnce + i);
            var before = new RestWrite(opened(site.line(i)), project);
            before.once();
            before.once();
            loops.add(opened(new BareWrite(site.asService(Service.PROJECT), template.of(project))));
        }
    }

    private <T extends AutoCloseable> T opened(T one) {
        opened.add(one);
        return one;
    }

    private static Template recorded(Site site, String project) throws Exception {
        try (var superuser = site.asSuperuser();
                var line = site.line(0)) {
            var log = new ServerLog(superuser, site.postgresLog());
            var person = new RestWrite(line, project);
            var first = plain(log.transactionWith("update project set", person));
            var second = plain(log.transactionWith("update project set", person));
            return Template.of(first, second, project);
        }
    }

    /** Without telling the connection whose it is: under load it knows. */
    private static List<Logged> plain(List<Logged> change) {
        return change.stream().filter(each -> !each.sql().contains("set_config(")).toList();
    }

    int atOnce() {
        return people.size();
    }

    Template template() {
        return template;
    }

    double byRest(Duration time) throws Exception {
        return Load.perSecond(people, time);
    }

    double bySql(Duration time) throws Exception {
        return Load.perSecond(loops, time);
    }

    /** Nearly all of the time by REST, of which there is more to compile. */
    void inTurn(Duration time) throws Exception {
        var sql = time.dividedBy(6);
        byRest(time.minus(sql));
        bySql(sql);
    }

    @Override
    public void close() throws Exception {
        for (var each : opened) {
            each.close();
        }
    }
}
