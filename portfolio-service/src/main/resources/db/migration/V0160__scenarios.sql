-- What-ifs on a portfolio. taken: when, by whom, from which version, terms and selection in force; terms: as edited;
-- weights: by goal; supposed: by project; authors: who took or edited it.
create table scenario (
    id           uuid        primary key,
    portfolio_id uuid        not null references portfolio,
    office       text        not null,
    name         text        not null check (name <> ''),
    note         text,
    state        text        not null check (state in ('OPEN', 'APPROVED')),
    taken        jsonb       not null,
    terms        jsonb       not null,
    weights      jsonb       not null,
    supposed     jsonb       not null,
    authors      jsonb       not null,
    run_id       uuid        references selection_run,
    version      bigint      not null,
    constraint scenario_approved_with_run check (state = 'OPEN' or run_id is not null)
);
create index scenario_portfolio on scenario (portfolio_id, id desc);
create index scenario_office on scenario (office);
create index scenario_run on scenario (run_id);

-- The goals and projects as they were when it was taken, kept as text: it is only ever read whole.
create table scenario_situation (
    scenario_id uuid primary key references scenario on delete cascade,
    office      text not null,
    situation   text not null
);

-- The scenario may have been discarded since.
alter table selection_run add column scenario_id uuid;
