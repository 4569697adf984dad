-- Who decided what, by whose authority: what a person has decided in a year counts against a limit.
create table decision (
    id            uuid primary key,
    type          text not null,
    subject       text not null,
    office        text not null,
    approved      boolean not null,
    decided_by    text not null,
    authority_of  text not null,
    decided_on    date not null,
    amount        numeric(24, 8) not null check (amount >= 0),
    currency      varchar(3) not null,
    reason        text not null
);
create index decision_of_a_year on decision (authority_of, type, currency, decided_on) where approved;

-- Authority that one person has lent to another for a time: their roles in their offices; a star is all offices.
create table delegation (
    id          uuid primary key,
    delegator   text not null,
    delegate    text not null,
    types       text[] not null,
    roles       text[] not null,
    offices     text[] not null,
    valid_from  date not null,
    valid_until date not null check (valid_until >= valid_from),
    revoked     boolean not null default false
);
create index delegation_to on delegation (delegate, delegator, valid_until);
create index delegation_by on delegation (delegator, id);

-- What is to be otherwise than the performance baseline has it.
create table change_request (
    project_id      uuid        not null,
    number          integer     not null,
    office          text        not null,
    kind            text        not null,
    title           text        not null,
    reason          text        not null,
    beneficiary     text,
    impact          jsonb       not null,
    plan_version    bigint,
    termination     jsonb,
    effect          jsonb       not null,
    state           text        not null,
    requested_by    text        not null,
    requested_at    timestamptz not null,
    decided_by      text,
    on_behalf_of    text,
    decided_at      timestamptz,
    decision_reason text,
    baseline        integer,
    released        jsonb,
    sequence        bigint      not null check (sequence > 0),
    primary key (project_id, number),
    constraint change_request_of_project foreign key (project_id, office)
        references project (id, office) on update cascade on delete cascade
        deferrable initially deferred,
    constraint change_request_makes_baseline foreign key (project_id, baseline)
        references baseline (project_id, number)
);
create index change_request_by_office on change_request (office, state, project_id, number);
create index change_request_by_baseline on change_request (project_id, baseline);

alter table baseline add column change integer;
create index baseline_approved on baseline (project_id, number) where approved;
