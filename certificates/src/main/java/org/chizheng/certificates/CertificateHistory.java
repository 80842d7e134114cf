package org.chizheng.certificates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chizheng.certificates.CertificateFact.Kind;
import org.chizheng.certificates.Standing.Impediment;

/**
 * All facts about one certificate, and what they come to: which transitions are legal, and what the certificate was
 * worth at one instant as far as was known at another.
 */
record CertificateHistory(ValidityPeriod validity, List<CertificateFact> facts) {

    CertificateHistory {
        facts = List.copyOf(facts);
    }

    /** Every reason against using the certificate at {@code asOf}, by what was on record at {@code knownAt}. */
    Set<Impediment> impediments(Instant asOf, Instant knownAt) {
        Set<Impediment> found = EnumSet.noneOf(Impediment.class);
        LocalDate day = ValidityPeriod.dayOf(asOf);
        if (day.isBefore(validity.from())) {
            found.add(Impediment.NOT_YET_VALID);
        }
        if (day.isAfter(validity.to())) {
            found.add(Impediment.EXPIRED);
        }
        List<CertificateFact> known = standing(knownAt);
        for (CertificateFact fact : known) {
            if (fact.effectiveAt().isAfter(asOf)) {
                continue;
            }
            if (fact.hold() != null && fact.kind() == Kind.HELD && !liftedBy(fact, known, asOf)) {
                found.add(Impediment.valueOf(fact.hold().name()));
            } else if (fact.terminal() != null) {
                found.add(Impediment.valueOf(fact.terminal().name()));
            }
        }
        return found;
    }

    /** Holds that are open by all that is on record. */
    Set<HoldKind> openHolds() {
        Set<HoldKind> open = EnumSet.noneOf(HoldKind.class);
        for (HoldKind kind : HoldKind.values()) {
            if (!openFacts(kind).isEmpty()) {
                open.add(kind);
            }
        }
        return open;
    }

    CertificateStatus status() {
        return standing(Instant.MAX).stream()
                .flatMap(fact -> Stream.ofNullable(fact.terminal()))
                .findFirst()
                .orElse(CertificateStatus.ACTIVE);
    }

    /** The fact of a new hold; none if one of the kind is open already. */
    List<CertificateFact> hold(HoldKind kind, Instant since, Instant now, String reason, String by) {
        refuseFuture(since, now);
        refuseAfterTheEnd(since);
        return openFacts(kind).isEmpty() ? List.of(CertificateFact.held(kind, since, now, reason, by)) : List.of();
    }

    /** A lift for every open hold of the kind; none if none is open. */
    List<CertificateFact> lift(HoldKind kind, Instant now, String reason, String by) {
        if (kind == HoldKind.LOST) {
            throw new IllegalArgumentException("a card reported lost stays void; correct a mistaken report instead");
        }
        List<CertificateFact> open = openFacts(kind);
        if (!open.isEmpty()) {
            refuseAfterTheEnd(now);
        }
        return open.stream()
                .map(held -> CertificateFact.lifted(held, now, reason, by))
                .toList();
    }

    CertificateFact end(CertificateStatus terminal, Instant since, Instant now, String reason, String by) {
        if (terminal == CertificateStatus.ACTIVE) {
            throw new IllegalArgumentException("terminal must be an end, was " + terminal);
        }
        refuseFuture(since, now);
        if (status() != CertificateStatus.ACTIVE) {
            throw new IllegalStateException("certificate has ended already: " + status());
        }
        refuseAfterTheEnd(since);
        return CertificateFact.ended(terminal, since, now, reason, by);
    }

    CertificateFact correct(long id, Instant now, String reason, String by) {
        CertificateFact mistake = standing(Instant.MAX).stream()
                .filter(fact -> fact.id() == id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no fact " + id + " that could be corrected"));
        if (mistake.kind() == Kind.ISSUED || mistake.terminal() == CertificateStatus.REPLACED) {
            // a second card is out in the world: ending one of the two is a decision, not a correction
            throw new IllegalStateException("an issue or a replacement cannot be corrected, only ended");
        }
        return CertificateFact.corrected(mistake, now, reason, by);
    }

    /** What was on record at {@code knownAt} and not known to be a mistake. */
    private List<CertificateFact> standing(Instant knownAt) {
        Set<Long> mistakes = new HashSet<>();
        for (CertificateFact fact : facts) {
            if (fact.kind() == Kind.CORRECTED && fact.refersTo() != null && known(fact, knownAt)) {
                mistakes.add(fact.refersTo());
            }
        }
        return facts.stream()
                .filter(fact -> fact.kind() != Kind.CORRECTED && known(fact, knownAt) && !mistakes.contains(fact.id()))
                .toList();
    }

    private static boolean known(CertificateFact fact, Instant knownAt) {
        return !fact.recordedAt().isAfter(knownAt);
    }

    private static boolean liftedBy(CertificateFact held, List<CertificateFact> known, Instant asOf) {
        return known.stream()
                .anyMatch(fact -> fact.kind() == Kind.LIFTED
                        && Long.valueOf(held.id()).equals(fact.refersTo())
                        && !fact.effectiveAt().isAfter(asOf));
    }

    private List<CertificateFact> openFacts(HoldKind kind) {
        List<CertificateFact> known = standing(Instant.MAX);
        return known.stream()
                .filter(fact -> fact.kind() == Kind.HELD && fact.hold() == kind)
                .filter(held -> !liftedBy(held, known, Instant.MAX))
                .toList();
    }

    private static void refuseFuture(Instant since, Instant now) {
        if (since.isAfter(now)) {
            throw new IllegalArgumentException("since must not lie in the future, was " + since);
        }
    }

    /** What is learned late may still have been true before the end; nothing begins after it. */
    private void refuseAfterTheEnd(Instant since) {
        Instant end = standing(Instant.MAX).stream()
                .filter(fact -> fact.kind() == Kind.ENDED)
                .map(CertificateFact::effectiveAt)
                .findFirst()
                .filter(ended -> ended.isBefore(validity.expiresAt()))
                .orElseGet(validity::expiresAt);
        if (!since.isBefore(end)) {
            throw new IllegalStateException("certificate has ended at " + end);
        }
    }
}
