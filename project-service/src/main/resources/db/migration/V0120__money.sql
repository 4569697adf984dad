-- The currency of a project's books.
create table cost_book (
    project_id uuid primary key,
    office     text       not null,
    currency   varchar(3) not null,
    version    bigint     not null,
    constraint cost_book_of_project foreign key (project_id, office)
        references project (id, office) on update cascade on delete cascade
        deferrable initially deferred
);

-- What kinds of cost there are, and where the actual costs of each come from.
create table cost_category (
    code         text primary key,
    name         text   not null,
    actuals_from text   not null check (actuals_from in ('ERP', 'TIMESHEET')),
    version      bigint not null
);
insert into cost_category (code, name, actuals_from, version) values
    ('labour', 'Labour', 'TIMESHEET', 1),
    ('services', 'Services of others', 'ERP', 1),
    ('material', 'Material', 'ERP', 1),
    ('equipment', 'Equipment', 'ERP', 1),
    ('travel', 'Travel', 'ERP', 1),
    ('other', 'Other', 'ERP', 1),
    ('revenue', 'Revenue', 'ERP', 1),
    ('funds', 'Released funds', 'ERP', 1);

-- From when on which money is an investment.
create table capitalisation_rule (
    id         uuid primary key,
    category   text references cost_category (code),
    phase      text check (phase in ('PREPARATION', 'EXECUTION', 'AFTERWARDS')),
    valid_from date not null,
    treatment  text not null check (treatment in ('CAPEX', 'OPEX')),
    unique nulls not distinct (category, phase, valid_from)
);

-- What one unit of a currency is in another from a day on, and by the plan of a fiscal year.
create table exchange_rate (
    source     varchar(3)      not null,
    target     varchar(3)      not null,
    valid_from date            not null,
    rate       numeric(24, 12) not null check (rate > 0),
    primary key (source, target, valid_from)
);
create table plan_rate (
    source      varchar(3)      not null,
    target      varchar(3)      not null,
    fiscal_year integer         not null,
    rate        numeric(24, 12) not null check (rate > 0),
    primary key (source, target, fiscal_year)
);

-- The periods that portfolio-service has closed; they hold for an office and those below it.
create table closed_period (
    office    text not null,
    first_day date not null,
    last_day  date not null,
    period    text not null,
    closed_on date not null,
    primary key (office, first_day),
    check (last_day >= first_day)
);

-- Lines that came together.
create table cost_posting (
    id         uuid primary key,
    office     text        not null,
    project_id uuid,
    system     text        not null,
    name       text        not null,
    sha256     text        not null,
    lines      integer     not null,
    posted     integer     not null,
    changed    integer     not null,
    unchanged  integer     not null,
    suspended  integer     not null,
    posted_at  timestamptz not null,
    posted_by  text        not null,
    unique (system, name),
    constraint cost_posting_of_project foreign key (project_id, office)
        references project (id, office) on update cascade on delete cascade
        deferrable initially deferred
);
create index cost_posting_by_office on cost_posting (office, id);
create index cost_posting_by_project on cost_posting (project_id, id);

-- The ledger. A line never changes but for whether it holds; a state is told under the number of its last change.
create table cost_line (
    id               uuid primary key,
    project_id       uuid            not null,
    office           text            not null,
    kind             text            not null check (kind in ('BUDGET', 'COMMITMENT', 'ACTUAL',
        'RECONCILING', 'ACCRUAL', 'REVENUE', 'FORECAST', 'RELEASE', 'CASH_FLOW')),
    origin           text            not null,
    system           text            not null,
    document         text            not null,
    line             text            not null,
    revision         integer         not null,
    category         text            not null references cost_category (code),
    wbs              text,
    treatment        text,
    phase            text,
    posting_date     date            not null,
    period           date generated always as
        (make_date(extract(year from posting_date)::integer, extract(month from posting_date)::integer, 1)) stored,
    document_date    date,
    amount           numeric(24, 8)  not null,
    currency         varchar(3)      not null,
    rate             numeric(24, 12) not null,
    project_amount   numeric(24, 8)  not null,
    project_currency varchar(3)      not null,
    holds            boolean         not null,
    reverses         uuid references cost_line (id),
    automatic        boolean         not null,
    forecast         integer,
    text             text,
    finding          text,
    posting          uuid            not null references cost_posting (id),
    sequence         bigint          not null check (sequence > 0),
    check ((kind = 'FORECAST') = (forecast is not null)),
    constraint cost_line_of_project foreign key (project_id, office)
        references project (id, office) on update cascade on delete cascade
        deferrable initially deferred
);
create unique index cost_line_of_source on cost_line (system, document, line) where holds;
create index cost_line_by_project on cost_line (project_id, id);
create index cost_line_by_kind on cost_line (project_id, kind, id);
create index cost_line_by_category on cost_line (project_id, category, id);
create index cost_line_by_wbs on cost_line (project_id, wbs, id);
create index cost_line_by_period on cost_line (project_id, period, id);
create index cost_line_with_finding on cost_line (project_id, id) where finding is not null;
create index cost_line_of_forecast on cost_line (project_id, forecast, id) where forecast is not null;
create index cost_line_by_office on cost_line (office, id);
create index cost_line_by_posting on cost_line (posting, id);
create index cost_line_reversing on cost_line (reverses) where reverses is not null;
create index cost_line_actual_in_category on cost_line (category) where kind in ('ACTUAL', 'RECONCILING');
