package io.mandate.project.dependency;

import io.mandate.project.Service;
import io.restassured.response.ValidatableResponse;

/** Two projects of two offices, of which one needs the other. */
record Pair(String home, String abroad, String receiver, String provider) {
    static Pair ofTwoOffices() {
        var home = Service.office();
        var abroad = Service.office();
        return new Pair(
                home,
                abroad,
                DependencyExamples.receiver(home),
                DependencyExamples.provider(abroad));
    }

    ValidatableResponse request() {
        return DependencyExamples.request(receiver, provider);
    }

    String requested() {
        return DependencyExamples.requested(receiver, provider);
    }

    /** By the provider's manager. */
    ValidatableResponse promise(String dependency, int version, String day) {
        return DependencyExamples.commit(
                DependencyExamples.manager(abroad), provider, dependency, version, day);
    }

    ValidatableResponse decline(String dependency, int version) {
        return DependencyExamples.decline(
                DependencyExamples.manager(abroad), provider, dependency, version);
    }

    /** By the receiver's manager. */
    ValidatableResponse withdraw(String dependency, int version) {
        return DependencyExamples.withdraw(
                DependencyExamples.manager(home), receiver, dependency, version);
    }
}
