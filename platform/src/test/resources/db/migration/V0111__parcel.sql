create table parcel (
    id       uuid   primary key,
    office   text   not null,
    sequence bigint not null,
    version  bigint not null
);
create table delivery (
    id             bigint generated always as identity primary key,
    subject        text   not null,
    sequence       bigint not null,
    type           text   not null,
    correlation_id text   not null,
    causation_id   text,
    actor          text   not null,
    trace          text
);
