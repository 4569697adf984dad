package io.mandate.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** A file of a scheduling tool becomes a plan, is told, changes, and comes out as it is: told in order. */
@ExtendWith({RunningMandate.class, ToldInOrder.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ScheduleExchangeStory {
    private static final String ACTIVITIES = "mandate.activity.state.v1";

    private static final String FILE =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <Project xmlns="http://schemas.microsoft.com/project">
            <GUID>5b0a2d6e-7f00-4c0f-9d0e-0000000000a1</GUID><StartDate>2027-01-04T08:00:00</StartDate>
            <CurrencyCode>EUR</CurrencyCode>
            <Tasks>
            <Task><UID>1</UID><ID>1</ID><Name>House</Name><OutlineLevel>1</OutlineLevel><Summary>1</Summary></Task>
            <Task><UID>2</UID><ID>2</ID><Name>Foundations</Name><OutlineLevel>2</OutlineLevel>
              <Duration>PT16H0M0S</Duration><DurationFormat>5</DurationFormat>
              <Baseline><Number>0</Number><Start>2027-01-04T08:00:00</Start><Finish>2027-01-05T17:00:00</Finish>
                <Duration>PT16H0M0S</Duration><DurationFormat>5</DurationFormat></Baseline></Task>
            <Task><UID>3</UID><ID>3</ID><Name>Walls</Name><OutlineLevel>2</OutlineLevel>
              <Duration>PT%dH0M0S</Duration><DurationFormat>5</DurationFormat>
              <PredecessorLink><PredecessorUID>2</PredecessorUID><Type>1</Type></PredecessorLink>
              <Baseline><Number>0</Number><Start>2027-01-06T08:00:00</Start><Finish>2027-01-08T17:00:00</Finish>
                <Duration>PT24H0M0S</Duration><DurationFormat>5</DurationFormat></Baseline></Task>
            %s</Tasks></Project>\
            """;

    private static final String PAINT =
            """
            <Task><UID>5</UID><ID>4</ID><Name>Paint</Name><OutlineLevel>2</OutlineLevel>
              <Duration>PT8H0M0S</Duration><DurationFormat>5</DurationFormat>
              <PredecessorLink><PredecessorUID>3</PredecessorUID><Type>1</Type></PredecessorLink></Task>
            """;

    private static final String FIRST = FILE.formatted(24, "");

    /** The walls take two days more, and somebody has to paint them. */
    private static final String LATER = FILE.formatted(40, PAINT);

    private final Pmo pmo;
    private final Office office;
    private final ScheduleDesk desk;
    private String house = "";

    ScheduleExchangeStory(Pmo pmo) {
        this.pmo = pmo;
        office = Office.opened(pmo);
        desk = new ScheduleDesk(office.people());
    }

    @BeforeAll
    void aProjectHasNoPlanYet() {
        house = proposed(Ideas.PORTAL);
    }

    @Test
    @Order(1)
    void aFileBecomesThePlanWithItsBaseline() {
        var imported = desk.imports(house, FIRST);

        assertThat(imported.getString("result.outcome")).as(imported.prettify()).isEqualTo("TAKEN");
        assertThat(desk.activities(house))
                .containsExactly(
                        "Foundations 2027-01-04T08:00:00 2027-01-05T17:00:00",
                        "Walls 2027-01-06T08:00:00 2027-01-08T17:00:00");
        assertThat(desk.baselines(house).getList("items.finish"))
                .containsExactly("2027-01-08T17:00:00");
    }

    @Test
    @Order(2)
    void theTopicOfStatesTellsItsActivities() {
        findsActivities("T2", "T3");
    }

    @Test
    @Order(3)
    void aChangedFileIsADifferenceAndReplacesNoBaseline() {
        var imported = desk.imports(house, LATER);

        assertThat(desk.changes(house, imported))
                .containsExactlyInAnyOrder(
                        "CHANGED ACTIVITY T3 duration 1440 2400",
                        "ADDED ACTIVITY T5",
                        "ADDED LINK T3 FS T5");
        assertThat(desk.activities(house))
                .containsExactly(
                        "Foundations 2027-01-04T08:00:00 2027-01-05T17:00:00",
                        "Walls 2027-01-06T08:00:00 2027-01-12T17:00:00",
                        "Paint 2027-01-13T08:00:00 2027-01-13T17:00:00");
        assertThat(desk.baselines(house).getList("items.finish"))
                .containsExactly("2027-01-08T17:00:00");
        findsActivities("T2", "T3", "T5");
    }

    @Test
    @Order(4)
    void whatComesOutIsWhatThereIs() {
        var file = desk.exports(house);

        var again = desk.imports(house, file);
        assertThat(desk.changes(house, again)).isEmpty();
        assertThat(again.getString("result.outcome")).isEqualTo("UNCHANGED");
        var twin = proposed(Ideas.INTRANET);
        desk.imports(twin, file);
        assertThat(desk.activities(twin)).isEqualTo(desk.activities(house));
        assertThat(desk.baselines(twin).getList("items.finish"))
                .isEqualTo(desk.baselines(house).getList("items.finish"));
    }

    private String proposed(String idea) {
        var projects = new ProjectDesk(office);
        Ideas.all().stream().filter(each -> each.name().equals(idea)).forEach(projects::propose);
        return office.id(idea);
    }

    private void findsActivities(String... ids) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () ->
                                assertThat(
                                                PresentStates.below(
                                                        pmo.stack().bootstrapServers(),
                                                        ACTIVITIES,
                                                        house + "/"))
                                        .containsExactlyInAnyOrder(ids));
    }
}
