create table shelf (
    name  text primary key,
    label text not null
);
