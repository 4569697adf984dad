package io.mandate.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.mandate.local.demo.Organisation.Amount;
import io.mandate.local.demo.Organisation.Demand;
import io.mandate.local.demo.Organisation.Project;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OrganisationGeneratorTest {
    private static final YearMonth TODAY = YearMonth.of(2026, 11);

    private final Organisation organisation = OrganisationGenerator.organisation(2026, TODAY);

    @Test
    void theSameSeedInventsTheSameOrganisation() {
        assertThat(OrganisationGenerator.organisation(2026, TODAY)).isEqualTo(organisation);
        assertThat(OrganisationGenerator.organisation(7, TODAY).projects())
                .isNotEqualTo(organisation.projects());
    }

    @Test
    void thereAreAThousandProjectsAndSixtyPeopleNoTwoAlike() {
        assertThat(organisation.projects()).hasSize(1_000);
        assertThat(organisation.projects()).extracting(Project::name).doesNotHaveDuplicates();
        assertThat(organisation.projects())
                .extracting(Project::externalRefs)
                .doesNotHaveDuplicates();
        assertThat(organisation.people())
                .hasSize(60)
                .extracting(Organisation.Person::name)
                .doesNotHaveDuplicates();
    }

    @Test
    void onlyThoseAboutToStartAskForPeopleInTheStaffedMonth() {
        List<Project> asking =
                organisation.projects().stream()
                        .filter(each -> each.asksForPeopleIn(organisation.staffedMonth()))
                        .toList();
        assertThat(asking)
                .hasSize(ProjectGenerator.ABOUT_TO_START)
                .allMatch(each -> each.start().equals(TODAY.atDay(1)));
        assertThat(asking).filteredOn(each -> each.sponsorAcceptedOn() == null).hasSize(1);
    }

    @Test
    void theStaffedMonthAsksForMoreThanThereIsOfSomeRolesButNotOfAll() {
        var asked =
                organisation.projects().stream()
                        .flatMap(each -> each.demand().stream())
                        .filter(line -> line.month().equals(organisation.staffedMonth()))
                        .collect(
                                Collectors.groupingBy(
                                        Demand::role, Collectors.summingInt(Demand::hours)));
        var there =
                organisation.people().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Organisation.Person::role,
                                        Collectors.summingInt(Organisation.Person::monthlyHours)));
        assertThat(asked.entrySet()).anyMatch(need -> need.getValue() > there.get(need.getKey()));
        assertThat(asked.entrySet()).anyMatch(need -> need.getValue() < there.get(need.getKey()));
    }

    @Test
    void costsAddUpInWholeCentsAndEndBeforeBenefitsBegin() {
        assertThat(organisation.projects())
                .allSatisfy(
                        project -> {
                            var costs = project.businessCase().costs();
                            var total =
                                    costs.stream()
                                            .map(Amount::value)
                                            .reduce(BigDecimal.ZERO, BigDecimal::add);
                            assertThat(total.remainder(new BigDecimal("100"))).isZero();
                            assertThat(costs.getLast().month())
                                    .isEqualTo(YearMonth.from(project.plannedFinish()));
                            assertThat(project.businessCase().benefits().getFirst().month())
                                    .isAfter(costs.getLast().month());
                        });
    }

    @Test
    void budgetsFollowEachOtherFromTheCurrentQuarterOn() {
        assertThat(organisation.periods()).hasSize(5);
        assertThat(organisation.periods().getFirst().from()).isEqualTo(YearMonth.of(2026, 10));
        assertThat(organisation.periods())
                .allMatch(period -> new BigDecimal(period.budget()).signum() > 0);
    }
}
