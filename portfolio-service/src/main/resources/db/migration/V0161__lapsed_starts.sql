-- A start that lapses stays, with the reason, until another one of its project takes its place. The rank is the one in
-- force, which is with the run's item.
alter table start_to_come drop column rank,
    add column state text not null default 'COMING' check (state in ('COMING', 'LAPSED')),
    add column lapsed_at timestamptz,
    add column lapsed_because text,
    add constraint start_to_come_lapsed_with_reason check (
        (state = 'LAPSED') = (lapsed_at is not null) and (state = 'LAPSED') = (lapsed_because is not null));
alter table start_to_come alter column state drop default;
drop index start_to_come_month;
create index start_to_come_month on start_to_come (portfolio_id, month) where state = 'COMING';
create index start_to_come_state on start_to_come (portfolio_id, state, project_id);
