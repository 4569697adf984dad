package io.mandate.resource.person;

import static io.mandate.resource.ResourceProblem.INVALID_PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.mandate.platform.problem.FieldError;
import io.mandate.platform.problem.ProblemException;
import io.mandate.resource.PersonId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonTest {
    private static final ExternalRef HR = new ExternalRef("hr", "worker", "471");
    private static final ExternalRef AD = new ExternalRef("ad", "account", "ada");

    @Test
    void theSameToldInAnotherOrderChangesNothing() {
        var person = person(null);
        var told = profile("Ada", List.of(new Skill("sql", 2), new Skill("java", 4)), AD, HR);

        assertThat(person.take(told, null)).isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void somethingElseToldIsTakenOver() {
        var person = person(null);

        assertThat(person.take(profile("Ada King", List.of(), HR), null))
                .isEqualTo(Outcome.UPDATED);
        assertThat(person.name()).isEqualTo("Ada King");
        assertThat(person.profile().refs()).containsExactly(HR);
    }

    @Test
    void anOlderSourceVersionIsIgnored() {
        var person = person(7L);
        var told = profile("Somebody else", List.of(), HR);

        assertThat(person.take(told, 6L)).isEqualTo(Outcome.OUTDATED);
        assertThat(person.take(told, 7L)).isEqualTo(Outcome.OUTDATED);
        assertThat(person.name()).isEqualTo("Ada");
        assertThat(person.sourceVersion()).isEqualTo(7L);
    }

    @Test
    void theSameSourceVersionWithTheSameContentIsNoNews() {
        assertThat(person(7L).take(known(), 7L)).isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void aRisingSourceVersionIsRememberedEvenIfNothingElseChanges() {
        var person = person(7L);

        assertThat(person.take(known(), 8L)).isEqualTo(Outcome.UNCHANGED);
        assertThat(person.sourceVersion()).isEqualTo(8L);
    }

    @Test
    void judgingDoesNotTake() {
        var person = person(7L);

        assertThat(person.judge(profile("Ada King", List.of(), HR), 8L)).isEqualTo(Outcome.UPDATED);
        assertThat(person.name()).isEqualTo("Ada");
    }

    @Test
    void contradictionsAreNamedWhereTheyStand() {
        var march = YearMonth.of(2027, 3);
        var time =
                new WorkingTime(
                        6000,
                        LocalDate.of(2027, 3, 2),
                        LocalDate.of(2027, 3, 1),
                        List.of(new Leave(march, 1), new Leave(march, 2)));

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(
                        () ->
                                new Profile(
                                        "IT",
                                        "Ada",
                                        "developer",
                                        List.of(new Skill("java", 1), new Skill("java", 2)),
                                        time,
                                        List.of(HR, HR)))
                .satisfies(
                        e -> {
                            assertThat(e.type()).isEqualTo(INVALID_PERSON);
                            assertThat(e.errors())
                                    .extracting(FieldError::pointer)
                                    .containsExactlyInAnyOrder(
                                            "/skills/1/code",
                                            "/leave/1/month",
                                            "/externalRefs/1",
                                            "/availableTo");
                        });
    }

    @Test
    void theAuditLearnsOnlyThatPersonalFieldsHaveChanged() {
        assertThat(profile("Ada King", List.of(), AD).personalChanges(known()))
                .containsExactly("name", "externalRefs");
    }

    private static Person person(Long sourceVersion) {
        return new Person(PersonId.next(), known(), sourceVersion);
    }

    private static Profile known() {
        return profile("Ada", List.of(new Skill("java", 4), new Skill("sql", 2)), HR, AD);
    }

    private static Profile profile(String name, List<Skill> skills, ExternalRef... refs) {
        var time = new WorkingTime(9120, null, null, List.of());
        return new Profile("IT", name, "developer", skills, time, List.of(refs));
    }
}
