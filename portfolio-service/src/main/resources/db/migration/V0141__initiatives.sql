-- What is undertaken for the goals of a strategy. A project is in one initiative of a strategy, so that sums over initiatives add up.
create table initiative (
    strategy_id uuid   not null references strategy,
    code        text   not null check (code ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$'),
    office      text   not null references office,
    name        text   not null check (name <> ''),
    version     bigint not null,
    primary key (strategy_id, code)
);
create index initiative_office on initiative (office);

-- Goals by code: one that the strategy has no longer as a leaf is served by nobody until the initiative is stated anew.
create table initiative_goal (
    strategy_id uuid          not null,
    initiative  text          not null,
    goal        text          not null,
    share       numeric(7, 6) not null check (share > 0 and share <= 1),
    primary key (strategy_id, initiative, goal),
    foreign key (strategy_id, initiative) references initiative on delete cascade
);
create index initiative_goal_served on initiative_goal (strategy_id, goal);

create table initiative_project (
    strategy_id uuid not null,
    project_id  uuid not null references candidate,
    initiative  text not null,
    primary key (strategy_id, project_id),
    foreign key (strategy_id, initiative) references initiative on delete cascade
);
create index initiative_project_of on initiative_project (strategy_id, initiative, project_id);
create index initiative_project_project on initiative_project (project_id);
