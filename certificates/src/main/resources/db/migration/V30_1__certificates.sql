-- One row an issuer and year; its lock makes numbers follow one another. A number that was reserved and then not used
-- leaves a gap, it never comes back.
create table certificate_number_counters (
    issuer_prefix varchar(12) not null,
    issue_year int not null,
    last_number int not null,
    primary key (issuer_prefix, issue_year)
);

-- What never changes of a certificate, and beside it what its facts come to as far as is known now
-- (status, open_holds, ended_at): a projection for lists, rebuilt with every fact in the same transaction.
create table certificates (
    id bigint not null auto_increment primary key,
    number varchar(32) not null,
    application varchar(64) not null,
    kind varchar(20) not null,
    holder bigint not null,
    holder_name varchar(100) not null,
    organisation bigint not null,
    organisation_path varchar(190) not null,
    organisation_name varchar(200) not null,
    region varchar(12) not null,
    category varchar(60) not null,
    issuer_name varchar(200) not null,
    issued_on date not null,
    valid_from date not null,
    valid_to date not null,
    previous bigint,
    recorded_at datetime(6) not null,
    status varchar(20) not null,
    open_holds varchar(60) not null
);
create unique index ux_certificates_number on certificates (number);
create unique index ux_certificates_application on certificates (application);
create index ix_certificates_holder on certificates (holder);
create index ix_certificates_organisation on certificates (organisation_path, valid_to);

-- Append-only. effective_at says since when it is true, recorded_at since when it is known.
create table certificate_facts (
    id bigint not null auto_increment primary key,
    certificate bigint not null,
    kind varchar(20) not null,
    hold varchar(20),
    terminal varchar(20),
    refers_to bigint,
    effective_at datetime(6) not null,
    recorded_at datetime(6) not null,
    reason varchar(1000) not null,
    decided_by varchar(100) not null,
    constraint fk_certificate_facts_certificate foreign key (certificate) references certificates (id)
);
create index ix_certificate_facts_certificate on certificate_facts (certificate, id);
