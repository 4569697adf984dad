-- The application role reads and writes rows, and no more; what proves something it may only add to.
do $$
declare
    protected text;
begin
    if '${app}' = current_user then
        return;
    end if;
    execute format('grant usage on schema %I to %I', current_schema(), '${app}');
    execute format(
        'grant select, insert, update, delete on all tables in schema %I to %I', current_schema(), '${app}');
    execute format('grant usage, select on all sequences in schema %I to %I', current_schema(), '${app}');
    for protected in
        select t.oid::regclass::text
        from pg_class t
        where t.oid in ('audit_record'::regclass, 'audit_seal'::regclass)
           or t.oid in (select inhrelid from pg_inherits where inhparent = 'audit_record'::regclass)
    loop
        execute format('revoke update, delete, truncate on %s from %I', protected, '${app}');
    end loop;
    execute format('revoke insert, update, delete on partitioned_table, flyway_schema_history from %I', '${app}');
end
$$;
