package org.chizheng.profiles;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The row of one version. Immutable: a change of the rules is a new row. */
@Entity
@Immutable
@Table(name = "jurisdiction_profile")
class ProfileVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String region;
    private LocalDate validFrom;
    private String name;
    private String citation;
    private int certificateYears;
    private int qualificationYears;
    private int renewalWindowDays;
    private String issuerPrefix;
    private int passPercent;
    private int attempts;
    private int arriveBeforeMinutes;
    private int latestEntryMinutes;
    private int earliestHandInMinutes;

    @Enumerated(EnumType.STRING)
    private MultipleChoiceRule multipleChoice;

    private int minutesPerHour;
    private int legalHours;
    private int professionalHours;

    @Enumerated(EnumType.STRING)
    private ProRata proRata;

    @Column(name = "review_from")
    private String firstReviewDay;

    @Column(name = "review_to")
    private String lastReviewDay;

    private boolean crossArea;
    private int recordWithinHours;
    private String addedBy;
    private Instant addedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ProfileVersion() {}

    ProfileVersion(JurisdictionProfile profile, String addedBy, Instant addedAt) {
        this.region = profile.region();
        this.validFrom = profile.validFrom();
        this.name = profile.name();
        this.citation = profile.citation();
        this.certificateYears = profile.certificateYears();
        this.qualificationYears = profile.qualificationYears();
        this.renewalWindowDays = profile.renewalWindowDays();
        this.issuerPrefix = profile.issuerPrefix();
        this.passPercent = profile.passPercent();
        this.attempts = profile.attempts();
        this.arriveBeforeMinutes = (int) profile.arriveBefore().toMinutes();
        this.latestEntryMinutes = (int) profile.latestEntry().toMinutes();
        this.earliestHandInMinutes = (int) profile.earliestHandIn().toMinutes();
        this.multipleChoice = profile.multipleChoice();
        this.minutesPerHour = profile.minutesPerHour();
        this.legalHours = profile.legalHours();
        this.professionalHours = profile.professionalHours();
        this.proRata = profile.proRata();
        this.firstReviewDay = profile.reviewFrom().toString();
        this.lastReviewDay = profile.reviewTo().toString();
        this.crossArea = profile.crossArea();
        this.recordWithinHours = (int) profile.recordWithin().toHours();
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    JurisdictionProfile profile() {
        if (id == null) {
            throw new IllegalStateException("profile version is not stored yet");
        }
        return new JurisdictionProfile(
                new ProfileId(id),
                region,
                validFrom,
                name,
                citation,
                certificateYears,
                qualificationYears,
                renewalWindowDays,
                issuerPrefix,
                passPercent,
                attempts,
                Duration.ofMinutes(arriveBeforeMinutes),
                Duration.ofMinutes(latestEntryMinutes),
                Duration.ofMinutes(earliestHandInMinutes),
                multipleChoice,
                minutesPerHour,
                legalHours,
                professionalHours,
                proRata,
                MonthDay.parse(firstReviewDay),
                MonthDay.parse(lastReviewDay),
                crossArea,
                Duration.ofHours(recordWithinHours));
    }
}
