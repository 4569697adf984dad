-- Offices and their tree (the tree's closure is the platform's scope_tree).
create table office (
    code     text   primary key check (code ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$'),
    office   text   not null generated always as (code) stored,
    name     text   not null check (name <> ''),
    parent   text   references office,
    zone     text   not null,
    currency char(3) not null,
    sequence bigint not null check (sequence > 0),
    version  bigint not null,
    constraint office_not_below_itself check (parent <> code)
);
create index office_parent on office (parent);

-- What is wanted; goals: [{code, name, weight}].
create table strategy (
    id       uuid   primary key,
    office   text   not null references office,
    name     text   not null check (name <> ''),
    goals    jsonb  not null check (jsonb_array_length(goals) between 1 and 100),
    sequence bigint not null check (sequence > 0),
    version  bigint not null
);
create index strategy_office on strategy (office);

-- Which projects compete for which budgets; periods: [{from, to, budget}], mandatory and excluded: project ids.
create table portfolio (
    id          uuid    primary key,
    office      text    not null references office,
    name        text    not null check (name <> ''),
    strategy_id uuid    not null references strategy,
    currency    char(3) not null,
    objective   text    not null check (objective in ('RISK_ADJUSTED_VALUE', 'SCORE_TIMES_SIZE')),
    periods     jsonb   not null check (jsonb_array_length(periods) between 1 and 60),
    mandatory   jsonb   not null,
    excluded    jsonb   not null,
    live_run    uuid,
    sequence    bigint  not null check (sequence > 0),
    version     bigint  not null
);
create index portfolio_office on portfolio (office, id);
create index portfolio_strategy on portfolio (strategy_id);
create index portfolio_live_run on portfolio (live_run);
