-- What portfolio-service has allotted to be released here. Never more is released than there is.
create table allotment (
    id          uuid primary key,
    office      text           not null,
    fiscal_year integer        not null,
    currency    varchar(3)     not null,
    project_id  uuid,
    lapses_on   date,
    amount      numeric(24, 8) not null,
    released    numeric(24, 8) not null default 0 check (released >= 0),
    returned    numeric(24, 8) not null default 0 check (returned >= 0),
    sequence    bigint         not null default 0,
    constraint allotment_not_overdrawn check (released + returned <= amount)
);
create index allotment_by_office on allotment (office, id);
create index allotment_by_project on allotment (project_id, id);
