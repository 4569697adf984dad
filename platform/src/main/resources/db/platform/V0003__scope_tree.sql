-- The tree of offices as pairs; every office is its own descendant at depth 0.
create table scope_tree (
    ancestor   text not null,
    descendant text not null,
    depth      integer not null,
    primary key (ancestor, descendant)
);
create index scope_tree_descendant on scope_tree (descendant);
