package org.chizheng.certificates;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reserves running numbers. */
@Repository
class NumberCounters {

    private final JdbcClient jdbc;

    NumberCounters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The next number of this issuer and year. The row stays locked until the transaction ends, so that two issues at
     * the same instant wait for one another instead of meeting in one number.
     */
    CertificateNumber reserve(String issuerPrefix, int year) {
        jdbc.sql("""
                insert into certificate_number_counters (issuer_prefix, issue_year, last_number) values (?, ?, 1)
                on duplicate key update last_number = last_number + 1""").params(issuerPrefix, year).update();
        int sequence =
                jdbc.sql("""
                select last_number from certificate_number_counters where issuer_prefix = ? and issue_year = ?
                for update""").params(issuerPrefix, year).query(Integer.class).single();
        return CertificateNumber.of(issuerPrefix, year, sequence);
    }
}
