package io.mandate.platform.security;

/** The roles a token may carry in its groups; they open doors, authority comes from relations. */
public final class Role {
    public static final String VIEWER = "viewer";
    public static final String TEAM_MEMBER = "team-member";
    public static final String PROJECT_MANAGER = "project-manager";
    public static final String RESOURCE_MANAGER = "resource-manager";
    public static final String PORTFOLIO_MANAGER = "portfolio-manager";
    public static final String FINANCE_CONTROLLER = "finance-controller";
    public static final String EXECUTIVE = "executive";
    public static final String AUDITOR = "auditor";
    public static final String PMO_ADMIN = "pmo-admin";
    public static final String INTEGRATION = "integration";
    public static final String OPERATOR = "operator";

    private Role() {}
}
