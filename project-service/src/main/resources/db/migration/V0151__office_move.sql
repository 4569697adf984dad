-- Projects that have moved to another office and whose parts have not all been told of it yet.
create table office_move (
    project_id uuid        primary key references project (id) on delete cascade,
    number     bigint      not null,
    moved_at   timestamptz not null
);
create index office_move_by_age on office_move (moved_at, project_id);
