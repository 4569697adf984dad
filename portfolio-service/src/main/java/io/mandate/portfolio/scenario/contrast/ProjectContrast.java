package io.mandate.portfolio.scenario.contrast;

import io.mandate.portfolio.ProjectId;

/** A project that is selected on one side only, or is worth or costs something else. */
record ProjectContrast(
        ProjectId projectId, String name, Where selected, Amounts value, Amounts cost) {

    /** On which sides it is selected. */
    enum Where {
        HERE("a.selected and b.selected is not true"),
        THERE("b.selected and a.selected is not true"),
        BOTH("a.selected and b.selected"),
        NEITHER("a.selected is not true and b.selected is not true");

        private final String condition;

        Where(String condition) {
            this.condition = condition;
        }

        /** As the rows of two runs, joined as {@code a} and {@code b}, say it. */
        String condition() {
            return condition;
        }

        static Where of(boolean here, boolean there) {
            if (here) {
                return there ? BOTH : HERE;
            }
            return there ? THERE : NEITHER;
        }
    }
}
