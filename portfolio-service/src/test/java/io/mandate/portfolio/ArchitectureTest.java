package io.mandate.portfolio;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import io.mandate.platform.testing.HouseRules;

@AnalyzeClasses(packages = "io.mandate.portfolio", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "io.mandate.portfolio";

    @ArchTest static final ArchRule featuresFormNoCycles = HouseRules.featuresFormNoCycles(ROOT);

    /** Nor do the parts of a feature. */
    @ArchTest
    static final ArchRule packagesFormNoCycles =
            SlicesRuleDefinition.slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

    @ArchTest static final ArchRule theRootKnowsNoFeature = HouseRules.theRootKnowsNoFeature(ROOT);
    @ArchTest static final ArchRule knowsNoOtherService = HouseRules.knowsNoOtherService(ROOT);
    @ArchTest static final ArchRule noFieldInjection = HouseRules.NO_FIELD_INJECTION;
    @ArchTest static final ArchRule entitiesKnowNoWire = HouseRules.ENTITIES_KNOW_NO_WIRE;
    @ArchTest static final ArchRule timeComesFromTheClock = HouseRules.TIME_COMES_FROM_THE_CLOCK;
    @ArchTest static final ArchRule incomingInConsumers = HouseRules.INCOMING_ONLY_IN_CONSUMERS;

    @ArchTest static final ArchRule chanceHasASeed = HouseRules.CHANCE_HAS_A_SEED;

    @ArchTest
    static final ArchRule resourcesArePackagePrivate = HouseRules.RESOURCES_ARE_PACKAGE_PRIVATE;

    @ArchTest static final ArchRule threads = HouseRules.REQUESTS_RUN_ON_VIRTUAL_THREADS;

    @ArchTest
    static final ArchRule noTransactionsInResources = HouseRules.NO_TRANSACTIONS_IN_RESOURCES;

    @ArchTest
    static final ArchRule everyOperationSaysWhoMay = HouseRules.EVERY_OPERATION_SAYS_WHO_MAY;

    @ArchTest
    static final ArchRule mappersOnlyInPlatform = HouseRules.EXCEPTION_MAPPERS_ONLY_IN_PLATFORM;

    @ArchTest
    static final ArchRule noCheckedExceptionLeavesATransaction =
            HouseRules.NO_CHECKED_EXCEPTION_LEAVES_A_TRANSACTION;

    @ArchTest
    static final ArchRule theSolverKnowsNeitherTablesNorHttp =
            ArchRuleDefinition.noClasses()
                    .that()
                    .resideInAPackage(ROOT + ".selection.model..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("jakarta..", "org.hibernate..", "io.quarkus..");

    @ArchTest
    static final ArchRule arithmeticIsPure =
            ArchRuleDefinition.noClasses()
                    .that()
                    .resideInAnyPackage(
                            ROOT + ".scoring..",
                            ROOT + ".valuation..",
                            ROOT + ".ranking..",
                            ROOT + ".investment.cashflow..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("jakarta.persistence..", "jakarta.ws..", "io.quarkus..");
}
