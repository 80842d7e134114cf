package org.chizheng.certificates;

import java.time.LocalDate;

/**
 * All that is needed to put a new certificate in the place of an old one (换发, 补证).
 *
 * @param previous what it replaces
 * @param order what is printed on the new one; its application is a new one too
 * @param validTo last day of the new one, inclusive; a lost or damaged card keeps the last day of the old one
 * @param reason why
 */
public record Replacement(CertificateId previous, IssueOrder order, LocalDate validTo, String reason) {}
