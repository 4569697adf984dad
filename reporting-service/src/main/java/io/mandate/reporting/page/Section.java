package io.mandate.reporting.page;

import io.mandate.reporting.chart.BarChart;
import java.util.List;

/** A part of the page: charts, and a table with the same numbers. */
public record Section(String id, String title, List<BarChart> charts, Table table) {}
