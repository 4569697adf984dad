package io.mandate.platform.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The rules of the house that a compiler does not check; every service's architecture test names them. */
public final class HouseRules {
    /** Constructors show what a class needs. */
    public static final ArchRule NO_FIELD_INJECTION =
            noFields().should().beAnnotatedWith(Inject.class).allowEmptyShould(true);

    /** Nobody but the web calls a resource. */
    public static final ArchRule RESOURCES_ARE_PACKAGE_PRIVATE =
            classes()
                    .that()
                    .areAnnotatedWith(Path.class)
                    .should()
                    .bePackagePrivate()
                    .andShould()
                    .haveSimpleNameEndingWith("Resource")
                    .allowEmptyShould(true);

    /** Requests are cheap to keep waiting. */
    public static final ArchRule REQUESTS_RUN_ON_VIRTUAL_THREADS =
            classes()
                    .that()
                    .areAnnotatedWith(Path.class)
                    .should()
                    .beAnnotatedWith(RunOnVirtualThread.class)
                    .allowEmptyShould(true);

    /** A resource parses, asks and answers; the use case owns the transaction. */
    public static final ArchRule NO_TRANSACTIONS_IN_RESOURCES =
            noMethods()
                    .that()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(Path.class)
                    .should()
                    .beAnnotatedWith(Transactional.class)
                    .allowEmptyShould(true);

    /** Every operation says who may call it. */
    public static final ArchRule EVERY_OPERATION_SAYS_WHO_MAY =
            methods()
                    .that(are(annotatedWith(are(httpMethod()))))
                    .should(sayWhoMay())
                    .allowEmptyShould(true);

    /** The model knows neither HTTP nor messages. */
    public static final ArchRule ENTITIES_KNOW_NO_WIRE =
            noClasses()
                    .that()
                    .areAnnotatedWith(Entity.class)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "jakarta.ws.rs..", "io.smallrye.reactive..", "org.apache.kafka..")
                    .allowEmptyShould(true);

    /** One place turns exceptions into HTTP. */
    public static final ArchRule EXCEPTION_MAPPERS_ONLY_IN_PLATFORM =
            noMethods()
                    .that()
                    .areDeclaredInClassesThat(
                            DescribedPredicate.not(resideInAPackage("io.mandate.platform..")))
                    .should()
                    .beAnnotatedWith(ServerExceptionMapper.class)
                    .allowEmptyShould(true);

    /** Time comes from the injected clock. */
    public static final ArchRule TIME_COMES_FROM_THE_CLOCK =
            noClasses()
                    .that(DescribedPredicate.not(resideInAPackage("io.mandate.platform.time")))
                    .should()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callMethod(YearMonth.class, "now")
                    .orShould()
                    .callMethod(LocalDateTime.class, "now")
                    .orShould()
                    .callMethod(OffsetDateTime.class, "now")
                    .orShould()
                    .callMethod(ZonedDateTime.class, "now")
                    .orShould()
                    .callMethod(Clock.class, "systemUTC")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis");

    /** Chance has a seed. */
    public static final ArchRule CHANCE_HAS_A_SEED =
            noClasses()
                    .should()
                    .callConstructor(Random.class)
                    .orShould()
                    .callMethod(Math.class, "random")
                    .orShould()
                    .callMethod(ThreadLocalRandom.class, "current");

    /** Events come in through consumers only. */
    public static final ArchRule INCOMING_ONLY_IN_CONSUMERS =
            methods()
                    .that()
                    .areAnnotatedWith(Incoming.class)
                    .should()
                    .beDeclaredInClassesThat()
                    .haveSimpleNameEndingWith("Consumer")
                    .allowEmptyShould(true);

    /** A checked exception out of a transactional method commits half of the work. */
    public static final ArchRule NO_CHECKED_EXCEPTION_LEAVES_A_TRANSACTION =
            methods()
                    .that()
                    .areAnnotatedWith(Transactional.class)
                    .or()
                    .areAnnotatedWith(Incoming.class)
                    .should(declareNoCheckedException())
                    .allowEmptyShould(true);

    private HouseRules() {}

    /** Features of a service form no cycles. */
    public static ArchRule featuresFormNoCycles(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true);
    }

    /** The root package is the aggregate: features know it, it knows no feature. */
    public static ArchRule theRootKnowsNoFeature(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".*..")
                .allowEmptyShould(true);
    }

    /** Services share wire formats, never classes. */
    public static ArchRule knowsNoOtherService(String root) {
        var others =
                List.of("project", "portfolio", "resource", "reporting").stream()
                        .map("io.mandate."::concat)
                        .filter(each -> !each.equals(root))
                        .map(each -> each + "..")
                        .toArray(String[]::new);
        return noClasses().should().dependOnClassesThat().resideInAnyPackage(others);
    }

    private static DescribedPredicate<JavaAnnotation<?>> httpMethod() {
        return DescribedPredicate.describe(
                "HTTP methods",
                annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class));
    }

    private static ArchCondition<JavaMethod> sayWhoMay() {
        return condition(
                "say who may call it",
                method ->
                        List.of(RolesAllowed.class, PermitAll.class, Authenticated.class).stream()
                                .anyMatch(
                                        each ->
                                                method.isAnnotatedWith(each)
                                                        || method.getOwner()
                                                                .isAnnotatedWith(each)));
    }

    private static ArchCondition<JavaMethod> declareNoCheckedException() {
        return condition(
                "declare no checked exception",
                method ->
                        method.getThrowsClause().stream()
                                .allMatch(
                                        each ->
                                                each.getRawType()
                                                        .isAssignableTo(RuntimeException.class)));
    }

    private static ArchCondition<JavaMethod> condition(String text, Predicate<JavaMethod> holds) {
        return new ArchCondition<>(text) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (!holds.test(method)) {
                    events.add(
                            SimpleConditionEvent.violated(
                                    method, method.getFullName() + " does not " + text));
                }
            }
        };
    }
}
