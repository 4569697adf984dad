-- A project as those see it who staff it. Two services tell parts of it, in any order.
create table staffing_demand (
    project_id               uuid    primary key,
    office                   text    not null,
    name                     text,
    status                   text,
    wind_down_on             date,
    lines                    jsonb   not null,
    directive_kind           text,
    directive_effective_on   date,
    directive_given_at       timestamptz,
    directive_event_id       text,
    directive_correlation_id text,
    directive_answered       boolean not null,
    wanted                   boolean not null,
    wanted_at                timestamptz,
    rank                     integer,
    ranked_at                timestamptz,
    version                  bigint  not null
);
create index staffing_demand_office on staffing_demand (office, project_id);
create index staffing_demand_wanted on staffing_demand (office, project_id) where wanted;
create index staffing_demand_lines on staffing_demand using gin (lines jsonb_path_ops);
