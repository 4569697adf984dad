package io.mandate.project.money.report;

/** By what sums are made; without it there is one sum of everything. */
public enum SummaryBy {
    category("l.category"),
    wbs("coalesce(l.wbs, '')"),
    period("to_char(l.period, 'YYYY-MM')"),
    treatment("coalesce(l.treatment, '')"),
    everything("''");

    final String key;

    SummaryBy(String key) {
        this.key = key;
    }
}
