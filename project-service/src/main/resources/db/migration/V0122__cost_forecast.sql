-- A forecast as it was made at some time; its lines are in the ledger.
create table cost_forecast (
    project_id uuid        not null,
    number     integer     not null,
    office     text        not null,
    name       text        not null,
    as_of      date        not null,
    currency   varchar(3)  not null,
    posting    uuid        not null references cost_posting (id),
    made_at    timestamptz not null,
    made_by    text        not null,
    primary key (project_id, number),
    constraint cost_forecast_of_project foreign key (project_id, office)
        references project (id, office) on update cascade on delete cascade
        deferrable initially deferred
);
create index cost_forecast_by_posting on cost_forecast (posting);
