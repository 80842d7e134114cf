package org.chizheng.officers.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chizheng.officers.EnforcementDomain;
import org.chizheng.officers.Ineligibility;
import org.chizheng.officers.NewOfficer;
import org.chizheng.officers.OrganisationId;
import org.chizheng.officers.PhoneNumber;
import org.chizheng.officers.Staffing;
import org.chizheng.officers.identity.CreditCode;
import org.chizheng.officers.identity.CreditCodeCheck;
import org.chizheng.officers.identity.IdNumber;
import org.chizheng.officers.identity.IdNumberCheck;
import org.jspecify.annotations.Nullable;

/** Reads one row into a person, or says all that is wrong with it. */
final class RowReading {

    private static final int LONGEST = 100;
    private static final int LONGEST_SHOWN = 40;
    private static final BigDecimal LARGEST_PHONE = new BigDecimal("999999999999");

    private final SheetRow row;
    private final Headings headings;
    private final Vocabulary vocabulary;
    private final List<Finding> findings = new ArrayList<>();

    RowReading(SheetRow row, Headings headings, Vocabulary vocabulary) {
        this.row = row;
        this.headings = headings;
        this.vocabulary = vocabulary;
    }

    /** All that is wrong, empty after a row that is right. */
    List<Finding> findings() {
        return findings;
    }

    /** The person, empty if there are findings. */
    Optional<NewOfficer> person(Map<String, OrganisationId> unitsByCode, LocalDate today) {
        String name = text(IntakeColumn.NAME).orElse("");
        String gender = meant(IntakeColumn.GENDER, vocabulary::gender, FindingReason.GENDER_UNKNOWN);
        IdNumber idNumber = idNumber(today);
        String phone = phone();
        OrganisationId unit = unit(unitsByCode);
        Staffing staffing = meant(IntakeColumn.STAFFING, vocabulary::staffing, FindingReason.STAFFING_UNKNOWN);
        if (staffing != null && !staffing.mayEnforce()) {
            find(IntakeColumn.STAFFING, FindingReason.STAFFING_EXCLUDED);
        }
        String post = text(IntakeColumn.POST).orElse(null);
        EnforcementDomain domain = meant(IntakeColumn.DOMAIN, vocabulary::domain, FindingReason.DOMAIN_UNKNOWN);
        if (!findings.isEmpty()
                || gender == null
                || idNumber == null
                || unit == null
                || staffing == null
                || domain == null) {
            return Optional.empty();
        }
        return Optional.of(new NewOfficer(name, gender, idNumber, phone, unit, staffing, post, domain, false, null));
    }

    private @Nullable IdNumber idNumber(LocalDate today) {
        Cell cell = headings.cell(row, IntakeColumn.ID_NUMBER);
        boolean scientific = cell.shown().matches("\\d(\\.\\d+)?[eE]\\+?\\d+");
        if (cell instanceof Cell.Numeric || scientific) {
            find(IntakeColumn.ID_NUMBER, FindingReason.ID_NUMBER_AS_NUMBER);
            return null;
        }
        String typed = text(IntakeColumn.ID_NUMBER).orElse(null);
        if (typed == null) {
            return null;
        }
        return switch (IdNumber.check(typed)) {
            case IdNumberCheck.Right(IdNumber number) -> {
                if (!Ineligibility.isOfAge(number.birthDate(), today)) {
                    find(IntakeColumn.ID_NUMBER, FindingReason.UNDER_AGE);
                }
                yield number;
            }
            case IdNumberCheck.Faulty(var fault) -> {
                find(IntakeColumn.ID_NUMBER, FindingReason.of(fault));
                yield null;
            }
        };
    }

    private @Nullable String phone() {
        Cell cell = headings.cell(row, IntakeColumn.PHONE);
        if (cell instanceof Cell.Numeric(BigDecimal value) && value.compareTo(LARGEST_PHONE) > 0) {
            find(IntakeColumn.PHONE, FindingReason.PHONE_MALFORMED);
            return null;
        }
        String typed = text(IntakeColumn.PHONE).orElse(null);
        if (typed == null) {
            return null;
        }
        Optional<String> number = PhoneNumber.read(typed);
        if (number.isEmpty()) {
            find(IntakeColumn.PHONE, FindingReason.PHONE_MALFORMED);
        }
        return number.orElse(null);
    }

    private @Nullable OrganisationId unit(Map<String, OrganisationId> unitsByCode) {
        String typed = text(IntakeColumn.CREDIT_CODE).orElse(null);
        if (typed == null) {
            return null;
        }
        return switch (CreditCode.check(typed)) {
            case CreditCodeCheck.Right(CreditCode code) -> {
                OrganisationId unit = unitsByCode.get(code.value());
                if (unit == null) {
                    find(IntakeColumn.CREDIT_CODE, FindingReason.UNIT_NOT_IN_AREA);
                }
                yield unit;
            }
            case CreditCodeCheck.Faulty(var fault) -> {
                find(
                        IntakeColumn.CREDIT_CODE,
                        switch (fault) {
                            case MISSING -> FindingReason.VALUE_MISSING;
                            case WRONG_LENGTH -> FindingReason.CREDIT_CODE_LENGTH;
                            case WRONG_CHARACTER -> FindingReason.CREDIT_CODE_CHARACTER;
                            case WRONG_CHECK_CHARACTER -> FindingReason.CREDIT_CODE_CHECK_CHARACTER;
                        });
                yield null;
            }
        };
    }

    /** What a word of a list means, null with a finding otherwise. */
    private <T> @Nullable T meant(IntakeColumn column, Function<String, Optional<T>> words, FindingReason otherwise) {
        Optional<String> word = text(column);
        Optional<T> meaning = word.flatMap(words);
        if (word.isPresent() && meaning.isEmpty()) {
            find(column, otherwise);
        }
        return meaning.orElse(null);
    }

    /** The text of a cell; empty, with a finding where one is due, if there is none to be had. */
    private Optional<String> text(IntakeColumn column) {
        Cell cell = headings.cell(row, column);
        if (cell instanceof Cell.Formula) {
            find(column, FindingReason.FORMULA);
        } else if (cell.shown().isBlank()) {
            if (column.isRequired()) {
                find(column, FindingReason.VALUE_MISSING);
            }
        } else if (cell.shown().length() > LONGEST) {
            find(column, FindingReason.VALUE_TOO_LONG);
        } else {
            return Optional.of(cell.shown().strip());
        }
        return Optional.empty();
    }

    private void find(IntakeColumn column, FindingReason reason) {
        String shown = headings.cell(row, column).shown();
        boolean personal = column == IntakeColumn.ID_NUMBER || column == IntakeColumn.PHONE;
        String safe = personal ? IdNumber.mask(shown) : shown;
        String value = safe.length() > LONGEST_SHOWN ? safe.substring(0, LONGEST_SHOWN) + "…" : safe;
        findings.add(new Finding(row.number(), column, reason, value, ""));
    }
}
