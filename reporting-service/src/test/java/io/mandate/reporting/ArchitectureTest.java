package io.mandate.reporting;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.mandate.platform.testing.HouseRules;

@AnalyzeClasses(packages = ArchitectureTest.ROOT, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    static final String ROOT = "io.mandate.reporting";

    @ArchTest static final ArchRule features = HouseRules.featuresFormNoCycles(ROOT);
    @ArchTest static final ArchRule root = HouseRules.theRootKnowsNoFeature(ROOT);
    @ArchTest static final ArchRule others = HouseRules.knowsNoOtherService(ROOT);
    @ArchTest static final ArchRule injection = HouseRules.NO_FIELD_INJECTION;
    @ArchTest static final ArchRule resources = HouseRules.RESOURCES_ARE_PACKAGE_PRIVATE;
    @ArchTest static final ArchRule threads = HouseRules.REQUESTS_RUN_ON_VIRTUAL_THREADS;
    @ArchTest static final ArchRule transactions = HouseRules.NO_TRANSACTIONS_IN_RESOURCES;
    @ArchTest static final ArchRule operations = HouseRules.EVERY_OPERATION_SAYS_WHO_MAY;
    @ArchTest static final ArchRule mappers = HouseRules.EXCEPTION_MAPPERS_ONLY_IN_PLATFORM;
    @ArchTest static final ArchRule time = HouseRules.TIME_COMES_FROM_THE_CLOCK;
    @ArchTest static final ArchRule chance = HouseRules.CHANCE_HAS_A_SEED;
    @ArchTest static final ArchRule incoming = HouseRules.INCOMING_ONLY_IN_CONSUMERS;

    @ArchTest static final ArchRule checked = HouseRules.NO_CHECKED_EXCEPTION_LEAVES_A_TRANSACTION;
}
