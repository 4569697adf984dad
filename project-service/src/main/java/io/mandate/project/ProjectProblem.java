package io.mandate.project;

import io.mandate.platform.problem.ProblemType;

/** What project-service refuses, and why. */
public enum ProjectProblem implements ProblemType {
    PROJECT_NOT_FOUND(404, "There is no such project"),
    IMPORT_NOT_FOUND(404, "There is no such import"),
    MAPPING_NOT_FOUND(404, "There is no such import mapping"),
    STATUS_NOT_REACHABLE(409, "The life cycle does not lead there from here"),
    JUSTIFICATION_REQUIRED(409, "A project runs only with a business case that says what it costs"),
    ACCEPTED_SPONSOR_REQUIRED(409, "A project runs only with a sponsor who has accepted"),
    PROJECT_IS_OVER(409, "The project is over and its details are closed"),
    REFERENCE_TAKEN(409, "Another project has this external reference"),
    REFERENCE_AMBIGUOUS(409, "The external references belong to different projects"),
    ODD_DETAILS(422, "The details make no sense together"),
    OFFICE_UNKNOWN(422, "There is no such office, or not yet"),
    CURRENCY_UNKNOWN(422, "Nothing says in which currency the business case is"),
    SOURCE_VERSION_REQUIRED(
            428, "An update by reference needs a rising sourceVersion or the current version"),
    BATCH_REFUSED(422, "Items are refused, and so is the batch, as it is to be all or nothing"),
    REGISTER_UNREADABLE(422, "The register cannot be read");

    private final int status;
    private final String title;

    ProjectProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
