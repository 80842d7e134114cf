package org.chizheng.officers.intake;

import org.chizheng.officers.identity.IdNumberFault;

/** Why a file or one of its rows cannot be taken. */
public enum FindingReason {
    /** Neither an .xlsx workbook nor text in UTF-8 or GBK. */
    FILE_UNREADABLE,
    FILE_EMPTY,
    TOO_MANY_ROWS,
    COLUMN_MISSING,
    COLUMN_TWICE,
    VALUE_MISSING,
    VALUE_TOO_LONG,
    /** The cell holds a formula; its result may change between two computers. */
    FORMULA,
    /** Excel kept the number as a number and lost its last digits: format the column as text. */
    ID_NUMBER_AS_NUMBER,
    ID_NUMBER_FIFTEEN_DIGITS,
    ID_NUMBER_LENGTH,
    ID_NUMBER_CHARACTER,
    ID_NUMBER_REGION,
    /** The date of birth in it does not exist. */
    ID_NUMBER_DATE,
    ID_NUMBER_CHECK_CHARACTER,
    GENDER_UNKNOWN,
    PHONE_MALFORMED,
    CREDIT_CODE_LENGTH,
    CREDIT_CODE_CHARACTER,
    CREDIT_CODE_CHECK_CHARACTER,
    /** No unit of this code in the caller's area; it is not said whether there is one elsewhere. */
    UNIT_NOT_IN_AREA,
    STAFFING_UNKNOWN,
    /** 工勤, 合同, 派遣 and 借调 may not enforce (Henan 20, Shandong 10). */
    STAFFING_EXCLUDED,
    DOMAIN_UNKNOWN,
    UNDER_AGE,
    /** The same ID number stands in an earlier row; the detail is its number. */
    DUPLICATE_IN_FILE,
    /** The person is on the register of another unit: transfer instead. */
    REGISTERED_ELSEWHERE,
    /** The person is on this unit's register under another name; the detail is that name. */
    REGISTERED_UNDER_ANOTHER_NAME,
    /** Nobody of this number, or name and unit, in the caller's area; it is not said whether there is elsewhere. */
    PERSON_UNKNOWN,
    /** No officer of the caller's area has this account; it is not said whether there is one elsewhere. */
    ACCOUNT_UNKNOWN,
    /** Several people of this name in the unit: only the ID number tells them apart. */
    PERSON_AMBIGUOUS,
    /** The person stands in an earlier row; the detail is its number. */
    PERSON_TWICE;

    static FindingReason of(IdNumberFault fault) {
        return switch (fault) {
            case MISSING -> VALUE_MISSING;
            case FIFTEEN_DIGITS -> ID_NUMBER_FIFTEEN_DIGITS;
            case WRONG_LENGTH -> ID_NUMBER_LENGTH;
            case WRONG_CHARACTER -> ID_NUMBER_CHARACTER;
            case NO_SUCH_REGION -> ID_NUMBER_REGION;
            case NO_SUCH_DATE -> ID_NUMBER_DATE;
            case WRONG_CHECK_CHARACTER -> ID_NUMBER_CHECK_CHARACTER;
        };
    }
}
