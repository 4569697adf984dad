create table thing (
    id             uuid primary key,
    office         text not null,
    name           text not null unique,
    price_amount   numeric(24, 8),
    price_currency text,
    version        bigint not null
);
create table thing_mark (
    note text primary key
);
