-- How often a person was told otherwise: the number of the state that is told to others.
alter table person add column sequence bigint not null default 1 check (sequence > 0);
alter table person alter column sequence drop default;
