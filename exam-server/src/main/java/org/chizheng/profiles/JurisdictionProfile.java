package org.chizheng.profiles;

import java.time.Duration;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * What one region's rules set, from one day on, with the source that says so. A profile is never edited: a change of
 * the law is a new version, and an old decision keeps the version that it was made under.
 *
 * @param id identity of this version
 * @param region GB/T 2260 prefix, for example {@code 41} for Henan; the longest matching prefix applies
 * @param validFrom first official day on which it applies
 * @param name for people, in Chinese
 * @param citation law or document and article that the values rest on
 * @param certificateYears validity of a certificate
 * @param qualificationYears how long a pass without a certificate stays good
 * @param renewalWindowDays how many days before the end a renewal may be asked for
 * @param issuerPrefix first characters of a certificate number
 * @param passPercent pass mark in percent of the total, each part on its own
 * @param attempts how many attempts a plan allows, the first included
 * @param arriveBefore how early a candidate may enter the waiting page
 * @param latestEntry how long after the start a candidate may still begin
 * @param earliestHandIn how long after the start a hand-in is accepted
 * @param multipleChoice how an incomplete multiple choice is scored
 * @param minutesPerHour minutes in one 学时
 * @param legalHours 学时 of public law a year
 * @param professionalHours 学时 of professional law a year
 * @param proRata what people certified during the year owe
 * @param reviewFrom first day of the annual-review window
 * @param reviewTo last day of the annual-review window, inclusive
 * @param crossArea whether a holder may act outside the own area in a joint action
 * @param recordWithin how long after an act its actors may be recorded before that counts as back-dated
 */
public record JurisdictionProfile(
        ProfileId id,
        String region,
        LocalDate validFrom,
        String name,
        String citation,
        int certificateYears,
        int qualificationYears,
        int renewalWindowDays,
        String issuerPrefix,
        int passPercent,
        int attempts,
        Duration arriveBefore,
        Duration latestEntry,
        Duration earliestHandIn,
        MultipleChoiceRule multipleChoice,
        int minutesPerHour,
        int legalHours,
        int professionalHours,
        ProRata proRata,
        MonthDay reviewFrom,
        MonthDay reviewTo,
        boolean crossArea,
        Duration recordWithin) {}
