package org.chizheng.certificates;

import java.time.LocalDate;

/**
 * All that is needed to issue a certificate.
 *
 * @param application identity of the approved application: an order for the same application is carried out once
 * @param issuerPrefix first characters of the number, by profile
 * @param organisationName printed on the document
 * @param issuerName 发证机关, printed on the document
 * @param years validity in years; the last day is the day before the anniversary
 */
public record IssueOrder(
        String application,
        CertificateKind kind,
        HolderId holder,
        String holderName,
        long organisation,
        String organisationPath,
        String organisationName,
        String region,
        String category,
        String issuerName,
        String issuerPrefix,
        LocalDate validFrom,
        int years,
        String orderedBy) {}
