package io.mandate.platform;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.mandate.platform.testing.HouseRules;

@AnalyzeClasses(packages = "io.mandate.platform", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest static final ArchRule noFieldInjection = HouseRules.NO_FIELD_INJECTION;
    @ArchTest static final ArchRule resources = HouseRules.RESOURCES_ARE_PACKAGE_PRIVATE;
    @ArchTest static final ArchRule threads = HouseRules.REQUESTS_RUN_ON_VIRTUAL_THREADS;
    @ArchTest static final ArchRule useCases = HouseRules.NO_TRANSACTIONS_IN_RESOURCES;
    @ArchTest static final ArchRule guarded = HouseRules.EVERY_OPERATION_SAYS_WHO_MAY;
    @ArchTest static final ArchRule entities = HouseRules.ENTITIES_KNOW_NO_WIRE;
    @ArchTest static final ArchRule mappers = HouseRules.EXCEPTION_MAPPERS_ONLY_IN_PLATFORM;
    @ArchTest static final ArchRule time = HouseRules.TIME_COMES_FROM_THE_CLOCK;
    @ArchTest static final ArchRule chance = HouseRules.CHANCE_HAS_A_SEED;
    @ArchTest static final ArchRule consumers = HouseRules.INCOMING_ONLY_IN_CONSUMERS;
    @ArchTest static final ArchRule whole = HouseRules.NO_CHECKED_EXCEPTION_LEAVES_A_TRANSACTION;

    @ArchTest
    static final ArchRule noCycles = HouseRules.featuresFormNoCycles("io.mandate.platform");

    @ArchTest
    static final ArchRule noService = HouseRules.knowsNoOtherService("io.mandate.platform");
}
