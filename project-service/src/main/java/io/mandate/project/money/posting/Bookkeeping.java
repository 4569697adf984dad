package io.mandate.project.money.posting;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.uuid.Generators;
import io.mandate.platform.problem.ProblemException;
import io.mandate.project.Project;
import io.mandate.project.ProjectId;
import io.mandate.project.ProjectProblem;
import io.mandate.project.money.CostProblem;
import io.mandate.project.money.book.CostBooks;
import io.mandate.project.money.ledger.Book;
import io.mandate.project.money.ledger.Entries;
import io.mandate.project.money.ledger.Flaws;
import io.mandate.project.money.ledger.Ledger;
import io.mandate.project.money.ledger.Ledger.Holding;
import io.mandate.project.money.ledger.LineDraft;
import io.mandate.project.money.ledger.SourceLine;
import io.mandate.project.money.setup.TermsReading;
import io.mandate.project.money.terms.RateNeed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Posts lines into the books of their projects, all or none, and tells everybody. */
@ApplicationScoped
public class Bookkeeping {
    private final CostBooks books;
    private final TermsReading terms;
    private final CostLines lines;
    private final Telling telling;

    Bookkeeping(CostBooks books, TermsReading terms, CostLines lines, Telling telling) {
        this.books = books;
        this.terms = terms;
        this.lines = lines;
        this.telling = telling;
    }

    /** What was posted, and which lines that are. */
    public record Booked(Posting posting, Entries entries) {}

    @Transactional(TxType.MANDATORY)
    public Booked post(PostingOrder order, List<LineDraft> drafts) {
        var sources = drafts.stream().map(LineDraft::source).distinct().toList();
        var ids = new LinkedHashSet<>(drafts.stream().map(LineDraft::project).toList());
        ids.addAll(lines.projects(sources));
        var projects = books.lock(ids);
        refuseUnknown(drafts, projects.keySet());
        var holdings = lines.holdings(sources);
        refuseTaken(drafts, holdings, projects.keySet());
        var open = open(projects, drafts);
        var ledger =
                new Ledger(
                        terms.of(categories(drafts), needs(drafts, open)),
                        open,
                        holdings,
                        order.id(),
                        Generators.timeBasedEpochGenerator()::generate);
        return telling.tell(order, ledger.post(drafts), projects, null);
    }

    /** Takes one line back. */
    @Transactional(TxType.MANDATORY)
    public Booked reverse(PostingOrder order, UUID id, String reason) {
        var project = Objects.requireNonNull(order.project());
        var projects = books.lock(List.of(project));
        var holding =
                lines.holding(id)
                        .filter(each -> each.line().holds())
                        .orElseThrow(
                                () ->
                                        new ProblemException(
                                                CostProblem.LINE_NOT_REVERSIBLE,
                                                "Line %s does not hold any more".formatted(id)));
        var ledger =
                new Ledger(
                        terms.of(List.of(), List.of()),
                        open(projects, List.of()),
                        Map.of(),
                        order.id(),
                        Generators.timeBasedEpochGenerator()::generate);
        return telling.tell(order, ledger.reverse(holding, reason), projects, reason);
    }

    private List<Book> open(Map<ProjectId, Project> projects, List<LineDraft> drafts) {
        return books.of(
                projects.values(),
                drafts.stream().map(LineDraft::wbs).filter(Objects::nonNull).collect(toSet()));
    }

    private static Set<String> categories(List<LineDraft> drafts) {
        return drafts.stream().map(LineDraft::category).collect(toSet());
    }

    /** Of the day on which each line will be posted. */
    private static List<RateNeed> needs(List<LineDraft> drafts, List<Book> open) {
        var byProject = open.stream().collect(toMap(Book::project, Function.identity()));
        return drafts.stream()
                .map(draft -> draft.need(Objects.requireNonNull(byProject.get(draft.project()))))
                .distinct()
                .toList();
    }

    private static void refuseUnknown(List<LineDraft> drafts, Set<ProjectId> known) {
        drafts.stream()
                .filter(draft -> !known.contains(draft.project()))
                .findFirst()
                .ifPresent(
                        draft -> {
                            throw new ProblemException(
                                    ProjectProblem.PROJECT_NOT_FOUND,
                                    "There is no project " + draft.project());
                        });
    }

    private static void refuseTaken(
            List<LineDraft> drafts, Map<SourceLine, Holding> holdings, Set<ProjectId> known) {
        var flaws = new Flaws();
        for (var draft : drafts) {
            var holding = holdings.get(draft.source());
            if (holding != null && !known.contains(holding.line().projectId())) {
                flaws.add(
                        CostProblem.SOURCE_LINE_TAKEN,
                        draft.pointer(),
                        "%s is a line of another project".formatted(draft.source()));
            }
        }
        flaws.refuse();
    }
}
