package org.chizheng.review;

import java.time.LocalDate;
import org.chizheng.certificates.CertificateId;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.OrganisationId;
import org.chizheng.officers.OrganisationPath;
import org.jspecify.annotations.Nullable;

/**
 * The review of one certificate in one year (证件年审).
 *
 * @param year the year in which it is held; what counts is the year before
 * @param deadline last day to hand in, inclusive
 * @param deferredUntil last day of a deferral, null without one
 */
public record AnnualReview(
        ReviewId id,
        CertificateId certificate,
        String certificateNumber,
        OfficerId officer,
        String officerName,
        OrganisationId organisation,
        OrganisationPath organisationPath,
        String organisationName,
        int year,
        ReviewState state,
        LocalDate deadline,
        @Nullable LocalDate deferredUntil) {}
