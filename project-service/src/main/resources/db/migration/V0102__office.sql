-- What portfolio-service told us about offices; who lies under whom is in the platform's scope tree.
create table office (
    code     text primary key,
    name     text not null,
    zone     text not null,
    currency varchar(3) not null
);
