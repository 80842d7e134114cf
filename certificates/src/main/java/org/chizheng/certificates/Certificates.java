package org.chizheng.certificates;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The register of certificates. Who may order what is decided by the caller's room; facts are append-only. */
public interface Certificates {

    /** Issues a certificate, or returns the one that was issued for the same application before. */
    Certificate issue(IssueOrder order);

    /**
     * Issues a new number in the place of another certificate, which ends as REPLACED; open holds stay with the old
     * one. Repeated for the same application, it returns the first new one.
     *
     * @throws IllegalStateException if the old one has ended
     */
    Certificate replace(Replacement replacement);

    /** One certificate. */
    Optional<Certificate> find(CertificateId id);

    /** One certificate by its number. */
    Optional<Certificate> byNumber(String number);

    /** All certificates of a person, newest first. */
    List<Certificate> of(HolderId holder);

    /** All certificates of several people; a person without any is absent. */
    Map<HolderId, List<Certificate>> ofAll(Collection<HolderId> holders);

    /** Certificates issued for organisations at or below the path, newest first. */
    List<Certificate> below(String organisationPath);

    /** A part of a filtered list, newest first. */
    List<Certificate> page(CertificateFilter filter, int offset, int limit);

    /** How many certificates the filter finds. */
    int count(CertificateFilter filter);

    /** All that is on record about a certificate, in the order of recording; corrected mistakes too. */
    List<CertificateFact> facts(CertificateId id);

    /**
     * What each certificate of a person was worth at {@code asOf}, with the facts that were known at {@code knownAt}.
     */
    List<Standing> standings(HolderId holder, Instant asOf, Instant knownAt);

    /**
     * Puts a hold on a certificate; a hold of the same kind that is open already stays as it is.
     *
     * @param since when it began to be true, not after now
     * @param reason shown to the holder
     * @param by who decided
     * @throws IllegalStateException if the certificate had ended or run out by {@code since}
     */
    void hold(CertificateId id, HoldKind kind, Instant since, String reason, String by);

    /**
     * Lifts an open hold by an explicit decision; without an open hold nothing happens.
     *
     * @throws IllegalArgumentException for LOST: a card that is found again stays void
     * @throws IllegalStateException if the certificate has ended or run out
     */
    void lift(CertificateId id, HoldKind kind, String reason, String by);

    /**
     * Ends a certificate for good.
     *
     * @throws IllegalStateException if it has ended already, or had run out by {@code since}
     */
    void end(CertificateId id, CertificateStatus terminal, Instant since, String reason, String by);

    /**
     * Takes a recorded hold, lift or end back as a mistake: from now on it counts as never true. What was known before
     * stays answerable by {@link #standings}.
     *
     * @throws IllegalStateException if there is no such fact or it was corrected before
     */
    void correct(CertificateId id, long fact, String reason, String by);
}
