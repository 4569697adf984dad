package io.mandate.portfolio.selection.terms;

import static java.util.stream.Collectors.toMap;

import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.posing.PosedOption;
import io.mandate.portfolio.posing.PosedProject;
import io.mandate.portfolio.posing.PosedSelection;
import io.mandate.portfolio.relation.Exclusion;
import io.mandate.portfolio.relation.Need;
import io.mandate.portfolio.relation.ProjectSet;
import io.mandate.portfolio.relation.Relations;
import io.mandate.portfolio.selection.model.Choice;
import io.mandate.portfolio.selection.model.ScaledLimit;
import io.mandate.portfolio.selection.model.SelectionProblem.Candidate;
import io.mandate.portfolio.selection.model.SelectionProblem.Limit;
import io.mandate.portfolio.selection.model.SelectionProblem.Pin;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.AtLeast;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.AtMost;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.Excludes;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.OptionRequires;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.Requires;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A portfolio's relations between projects. A project with modes is chosen whichever it goes on in, so
 * there it is its modes in which it runs that need, serve and count.
 */
final class TermRelations {
    private static final Relations NONE = new Relations(List.of(), List.of(), List.of());

    private final Relations stated;
    private final Set<ProjectId> done;
    private final Map<ProjectId, PosedProject> competing;
    private final List<Relation> relations = new ArrayList<>();
    private final List<TermLimit> limits = new ArrayList<>();

    TermRelations(PosedSelection posed) {
        this.stated = posed.relations() == null ? NONE : posed.relations();
        this.done = posed.done();
        this.competing =
                posed.projects().stream()
                        .filter(PosedProject::competes)
                        .collect(toMap(PosedProject::projectId, each -> each));
        stated.needs().forEach(this::add);
        stated.exclusions().forEach(this::add);
        stated.sets().forEach(this::add);
    }

    List<Relation> relations() {
        return relations;
    }

    /** Relations between projects with modes, which are counted. */
    List<TermLimit> limits() {
        return limits;
    }

    /** Projects that relations name and that are not chosen from: what is done is in, what is not there is out. */
    List<Candidate> bystanders() {
        return stated.projects().stream()
                .filter(each -> !competing.containsKey(each))
                .sorted()
                .map(
                        each ->
                                new Candidate(
                                        each.toString(),
                                        0,
                                        Map.of(),
                                        done.contains(each) ? Pin.IN : Pin.OUT))
                .toList();
    }

    private void add(Need need) {
        var candidate = need.candidate().toString();
        var needed = need.needed().toString();
        if (done.contains(need.candidate())) {
            return; // it did without
        }
        if (!hasModes(need.candidate()) && !hasModes(need.needed())) {
            relations.add(new Requires(candidate, needed));
            return;
        }
        var serving = running(need.needed());
        running(need.candidate())
                .forEach(
                        option ->
                                relations.add(
                                        new OptionRequires(candidate, option, needed, serving)));
    }

    private void add(Exclusion pair) {
        var both = List.of(pair.one(), pair.other());
        if (both.stream().noneMatch(this::hasModes)) {
            if (!done.containsAll(both)) {
                relations.add(new Excludes(pair.one().toString(), pair.other().toString()));
            }
            return;
        }
        limits.add(
                counted(
                        "exclusion of %s and %s".formatted(pair.one(), pair.other()),
                        both,
                        null,
                        1));
    }

    private void add(ProjectSet set) {
        var members = set.candidates();
        var atMost = set.atMost() == null ? null : possible(set.atMost(), members);
        if (members.stream().anyMatch(this::hasModes)) {
            limits.add(counted("set " + set.name(), members, set.atLeast(), atMost));
            return;
        }
        var named = members.stream().map(ProjectId::toString).toList();
        if (set.atLeast() != null) {
            relations.add(new AtLeast(set.atLeast(), named));
        }
        if (atMost != null && atMost < members.size()) {
            relations.add(new AtMost(atMost, named));
        }
    }

    /** What is done cannot be undone: if it is more than may be in, no other one may. */
    private int possible(int atMost, List<ProjectId> members) {
        return Math.max(atMost, (int) members.stream().filter(done::contains).count());
    }

    private TermLimit counted(
            String name,
            List<ProjectId> members,
            @Nullable Integer atLeast,
            @Nullable Integer atMost) {
        var use = new HashMap<Choice, Long>();
        for (var member : members) {
            for (var option : running(member)) {
                use.put(new Choice(member.toString(), option), 1L);
            }
        }
        var limit =
                new Limit(
                        name,
                        atLeast == null ? null : Long.valueOf(atLeast),
                        atMost == null ? null : Long.valueOf(atMost));
        return new TermLimit(new ScaledLimit(limit, use), LimitUnit.PROJECTS);
    }

    private boolean hasModes(ProjectId id) {
        var project = competing.get(id);
        return project != null && project.hasModes();
    }

    /** In which of its options it is done. */
    private List<String> running(ProjectId id) {
        var project = competing.get(id);
        return project == null
                ? List.of(id.toString())
                : options(project).map(PosedOption::id).toList();
    }

    private static Stream<PosedOption> options(PosedProject project) {
        return project.choices().stream().filter(PosedOption::runs);
    }
}
