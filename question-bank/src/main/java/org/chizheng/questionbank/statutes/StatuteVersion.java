package org.chizheng.questionbank.statutes;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One version of a law; never changed once it is in the register.
 *
 * @param name as this version has it
 * @param adopted day on which it was adopted, amended or revised
 * @param effective first day on which it is in force
 * @param articles how many it has
 * @param importerName who brought it into the register
 */
public record StatuteVersion(
        StatuteVersionId id,
        StatuteId statute,
        String name,
        LocalDate adopted,
        LocalDate effective,
        int articles,
        String importerName,
        Instant importedAt) {}
