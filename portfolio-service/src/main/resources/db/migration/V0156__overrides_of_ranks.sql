-- Ranks that somebody decided whatever the score; one per project, the last one stays when it has expired. Taken back:
-- its last day is over, and the ranking in force no longer follows it.
create table rank_override (
    portfolio_id uuid        not null references portfolio,
    project_id   uuid        not null references candidate,
    office       text        not null references office,
    rank         integer     not null check (rank > 0),
    reason       text        not null check (reason <> ''),
    until        date        not null,
    decided_by   text        not null,
    decided_at   timestamptz not null,
    taken_back   boolean     not null,
    version      bigint      not null,
    primary key (portfolio_id, project_id)
);
create index rank_override_until on rank_override (portfolio_id, until);
create index rank_override_expiring on rank_override (until, portfolio_id) where not taken_back;
create index rank_override_project on rank_override (project_id);
create index rank_override_office on rank_override (office);

-- Where a project stands since its run was put into force, overrides applied; the rank is that of its score.
alter table selection_item add column place integer;
update selection_item set place = rank;
alter table selection_item alter column place set not null, add constraint selection_item_place_check check (place > 0);
create index selection_item_place on selection_item (run_id, place);
create index selection_item_selected_place on selection_item (run_id, selected, place);
