package io.mandate.portfolio.selection.terms;

import io.mandate.portfolio.posing.PosedOption;
import io.mandate.portfolio.posing.PosedProject;
import io.mandate.portfolio.posing.PosedSelection;
import io.mandate.portfolio.selection.model.Choice;
import java.util.List;

/** One way of doing one project that is chosen from. */
record PosedWay(PosedProject project, PosedOption option) {

    static List<PosedWay> all(PosedSelection posed) {
        return posed.projects().stream()
                .filter(PosedProject::competes)
                .flatMap(
                        project ->
                                project.choices().stream()
                                        .map(option -> new PosedWay(project, option)))
                .toList();
    }

    Choice choice() {
        return new Choice(project.projectId().toString(), option.id());
    }
}
