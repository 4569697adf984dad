package io.mandate.portfolio.selection.terms;

import static io.mandate.portfolio.Decimals.tidy;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.mandate.portfolio.ProjectId;
import io.mandate.portfolio.posing.PosedProject;
import io.mandate.portfolio.posing.PosedSelection;
import io.mandate.portfolio.posing.Presence;
import io.mandate.portfolio.selection.model.Rule;
import io.mandate.portfolio.selection.model.RuleWords;
import io.mandate.portfolio.selection.model.SelectionProblem.Limit;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.AtLeast;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.AtMost;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.Excludes;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.OptionRequires;
import io.mandate.portfolio.selection.model.SelectionProblem.Relation.Requires;
import io.mandate.portfolio.valuation.Gap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says in words what the terms ask for: projects by name and id, amounts with their units. */
public final class TermWords {
    private final PortfolioTerms terms;
    private final PosedSelection posed;
    private final Map<String, PosedProject> projects;

    public TermWords(PosedSelection posed) {
        this.terms = new PortfolioTerms(posed);
        this.posed = posed;
        this.projects =
                posed.projects().stream()
                        .collect(toMap(each -> each.projectId().toString(), identity()));
    }

    public PortfolioTerms terms() {
        return terms;
    }

    /** "Platform (7d0e...)", or the id alone of a project that is not chosen from. */
    public String name(String id) {
        var project = projects.get(id);
        return project == null ? id : "%s (%s)".formatted(project.subject().name(), id);
    }

    public String of(Rule rule) {
        return switch (rule) {
            case Rule.Ceiling(var limit) when scaled(limit) -> "the " + limit.name();
            case Rule.Floor(var limit) when scaled(limit) -> "the " + limit.name();
            case Rule.Ceiling _, Rule.Floor _ -> inUnits(rule);
            case Rule.Related(OptionRequires each) ->
                    "%s needs %s".formatted(running(each), name(each.needed()));
            case Rule.Related(var relation) -> inUnits(new Rule.Related(named(relation)));
            case Rule.MustBeIn(var id) when posed.done().contains(ProjectId.fromString(id)) ->
                    name(id) + " is done";
            case Rule.MustBeIn(var id) -> name(id) + " must be in";
            case Rule.MustBeOut(var id) -> name(id) + why(projects.get(id));
        };
    }

    /** A limit and by how much it is exceeded: "2035-01/2035-06 by 10.00 EUR". */
    public String overrun(String limit, long over) {
        var unit = terms.unit(limit);
        return unit.measures() ? "%s by %s".formatted(limit, unit.told(over)) : "the " + limit;
    }

    private boolean scaled(Limit limit) {
        return !terms.unit(limit.name()).measures();
    }

    private String inUnits(Rule rule) {
        return new RuleWords((limit, amount) -> terms.unit(limit).told(amount)).of(rule);
    }

    private String running(OptionRequires need) {
        var name = name(need.candidate());
        return need.option().equals(need.candidate())
                ? name
                : "%s in %s".formatted(name, need.option());
    }

    private Relation named(Relation relation) {
        return switch (relation) {
            case Requires(var candidate, var needed) -> new Requires(name(candidate), name(needed));
            case Excludes(var one, var other) -> new Excludes(name(one), name(other));
            case AtMost(var count, var set) -> new AtMost(count, names(set));
            case AtLeast(var count, var set) -> new AtLeast(count, names(set));
            case OptionRequires each -> each;
        };
    }

    private List<String> names(List<String> ids) {
        return ids.stream().map(this::name).toList();
    }

    private String why(@Nullable PosedProject project) {
        if (project == null) {
            return " cannot be chosen";
        }
        Gap gap = project.gap();
        return gap == null || project.presence() == Presence.EXCLUDED
                ? " must be out"
                : " cannot be weighed: " + of(project, gap);
    }

    /** Why a project is not chosen from; what is below a least is told with both. */
    public String of(PosedProject project, Gap gap) {
        var balance = posed.balance();
        var marks = project.marks();
        var alignment = balance == null ? null : balance.alignment();
        return switch (gap) {
            case SCORE_TOO_LOW ->
                    below(
                            gap,
                            project.score().value(),
                            balance == null ? null : balance.leastScore());
            case ALIGNMENT_TOO_LOW ->
                    below(
                            gap,
                            marks == null ? null : marks.alignment(),
                            alignment == null ? null : alignment.eachAtLeast());
            default -> gap.text();
        };
    }

    private static String below(Gap gap, @Nullable BigDecimal mark, @Nullable BigDecimal least) {
        return mark == null || least == null
                ? gap.text()
                : "%s: %s is less than %s"
                        .formatted(
                                gap.text(),
                                tidy(mark).toPlainString(),
                                tidy(least).toPlainString());
    }
}
