package io.mandate.portfolio.selection.model.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.portfolio.selection.model.program.BinaryProgram;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowOrderTest {
    private static final int SEEDS = 60;

    private record Ordered(
            BinaryProgram program, Departures departures, List<Integer> rows, RowOrder order) {

        static Ordered of(BinaryProgram program) {
            var departures = Written.departures(program);
            var order = RowOrder.of(program, departures);
            var rows = IntStream.range(0, departures.rows()).mapToObj(order::row).toList();
            return new Ordered(program, departures, rows, order);
        }

        /** How many columns use the row and otherwise only rows of a set. */
        long columns(int row, Set<Integer> others) {
            return IntStream.range(0, program.columns())
                    .mapToObj(column -> SparsePrograms.rowsOf(program, column))
                    .filter(its -> its.contains(row))
                    .filter(its -> its.stream().allMatch(at -> at == row || others.contains(at)))
                    .count();
        }

        boolean priced(int row) {
            return departures.price(row) > 0;
        }

        Set<Integer> after(int place) {
            return Set.copyOf(rows.subList(place + 1, rows.size()));
        }
    }

    @Test
    void everyRowHasOnePlace() {
        for (int seed = 1; seed <= SEEDS; seed++) {
            var ordered = Ordered.of(SparsePrograms.any(seed));
            assertThat(ordered.rows).doesNotHaveDuplicates().hasSize(ordered.program.rows().size());
        }
    }

    @Test
    void everyColumnFillsTheFirstOfItsRows() {
        for (int seed = 1; seed <= SEEDS; seed++) {
            var ordered = Ordered.of(SparsePrograms.any(seed));
            for (int column = 0; column < ordered.program.columns(); column++) {
                int it = column;
                var rows = SparsePrograms.rowsOf(ordered.program, column);
                int first = rows.stream().mapToInt(ordered.rows::indexOf).min().orElse(-1);
                assertThat(IntStream.range(0, ordered.rows.size()))
                        .filteredOn(place -> holds(ordered.order.columns(place), it))
                        .as("seed %d column %d", seed, column)
                        .isEqualTo(first < 0 ? List.of() : List.of(first));
            }
        }
    }

    private static boolean holds(int[] columns, int column) {
        return IntStream.of(columns).anyMatch(each -> each == column);
    }

    @Test
    void rowsWithoutAPriceComeLast() {
        int without = 0;
        for (int seed = 1; seed <= SEEDS; seed++) {
            var ordered = Ordered.of(SparsePrograms.any(seed));
            var priced = ordered.rows.stream().map(ordered::priced).toList();
            assertThat(priced.lastIndexOf(true) + 1)
                    .as("seed %d %s", seed, priced)
                    .isEqualTo(priced.stream().filter(each -> each).count());
            without += priced.contains(false) && priced.contains(true) ? 1 : 0;
        }
        assertThat(without).as("programs with rows of both kinds").isGreaterThan(10);
    }

    @Test
    void fromTheEndEachTimeTheRowComesThatHasMostColumns() {
        for (int seed = 1; seed <= SEEDS; seed++) {
            var ordered = Ordered.of(SparsePrograms.any(seed));
            for (int place = 1; place < ordered.rows.size(); place++) {
                var later = ordered.after(place);
                int row = ordered.rows.get(place);
                long its = ordered.columns(row, later);
                assertThat(ordered.order.columns(place)).hasSize((int) its);
                assertThat(ordered.rows.subList(0, place))
                        .filteredOn(each -> ordered.priced(each) == ordered.priced(row))
                        .as("seed %d before place %d", seed, place)
                        .allMatch(each -> ordered.columns(each, later) <= its);
            }
        }
    }
}
