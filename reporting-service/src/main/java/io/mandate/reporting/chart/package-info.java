/** Charts as geometry: where each bar lies, without a word about what it means or how it is drawn. */
@NullMarked
package io.mandate.reporting.chart;

import org.jspecify.annotations.NullMarked;
