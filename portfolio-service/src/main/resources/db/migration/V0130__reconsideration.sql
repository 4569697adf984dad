-- Portfolios whose selection in force is to be looked at again; news counts what happened since, so that
-- what comes while one looks is not forgotten.
create table reconsideration (
    portfolio_id   uuid        primary key references portfolio,
    office         text        not null,
    news           bigint      not null check (news > 0),
    since          timestamptz not null,
    due            timestamptz not null,
    correlation_id text        not null,
    traceparent    text
);
create index reconsideration_due on reconsideration (due, portfolio_id);

-- What was sought because something had moved, and what came of it; because: sentences, came and went: project ids.
create table reprioritisation_proposal (
    run_id          uuid        primary key references selection_run,
    portfolio_id    uuid        not null references portfolio,
    office          text        not null,
    state           text        not null check (state in ('SOUGHT', 'UNCHANGED', 'UNSOLVED', 'WAITING', 'SUPERSEDED', 'APPROVED', 'DECLINED')),
    news            bigint      not null check (news > 0),
    instead_of      uuid        not null references selection_run,
    because         jsonb       not null,
    outlook         jsonb,
    decided_at      timestamptz,
    decided_by      text,
    decision_reason text,
    version         bigint      not null
);
create index reprioritisation_proposal_page on reprioritisation_proposal (portfolio_id, run_id desc);
create index reprioritisation_proposal_state on reprioritisation_proposal (portfolio_id, state, run_id desc);
create index reprioritisation_proposal_sought on reprioritisation_proposal (run_id) where state = 'SOUGHT';
create index reprioritisation_proposal_office on reprioritisation_proposal (office);
create index reprioritisation_proposal_instead_of on reprioritisation_proposal (instead_of);
