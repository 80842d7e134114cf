package org.chizheng.officers.intake;

import org.chizheng.officers.identity.IdNumber;

/** How a row of a list names somebody. */
sealed interface Named {

    /** What it is named by. */
    IntakeColumn column();

    /** As it may be shown, ID numbers masked. */
    String shown();

    /** Why it is not taken if it names nobody. */
    default FindingReason unknown() {
        return FindingReason.PERSON_UNKNOWN;
    }

    /** By 公民身份号码. */
    record ByNumber(IdNumber number) implements Named {

        @Override
        public IntakeColumn column() {
            return IntakeColumn.ID_NUMBER;
        }

        @Override
        public String shown() {
            return number.masked();
        }
    }

    /** By the account that somebody signs in with, in lower case. */
    record ByAccount(String account) implements Named {

        private static final int DIGITS_OF_A_NUMBER = 15;

        @Override
        public IntakeColumn column() {
            return IntakeColumn.ACCOUNT;
        }

        @Override
        public String shown() {
            // an ID number in the wrong column is one all the same
            long digits = account.chars().filter(Character::isDigit).count();
            return digits < DIGITS_OF_A_NUMBER ? account : IdNumber.mask(account);
        }

        @Override
        public FindingReason unknown() {
            return FindingReason.ACCOUNT_UNKNOWN;
        }
    }

    /** By name and unit, without blanks around them. */
    record ByName(String name, String unit) implements Named {

        public ByName {
            name = name.strip();
            unit = unit.strip();
        }

        @Override
        public IntakeColumn column() {
            return IntakeColumn.NAME;
        }

        @Override
        public String shown() {
            return (name + ' ' + unit).strip();
        }
    }
}
