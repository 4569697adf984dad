-- In which ways a portfolio lets the selection do a project; stated: start window and modes, only ever read whole.
create table project_options (
    portfolio_id uuid   not null references portfolio,
    project_id   uuid   not null references candidate,
    office       text   not null references office,
    stated       jsonb  not null,
    version      bigint not null,
    primary key (portfolio_id, project_id)
);
create index project_options_project on project_options (project_id);
create index project_options_office on project_options (office);

-- The options that a run chose.
create index selection_item_option on selection_item (run_id) where (item -> 'option' ->> 'chosen') = 'true';
