package org.chizheng.officers.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chizheng.officers.identity.IdNumber;
import org.chizheng.officers.identity.IdNumberCheck;
import org.chizheng.officers.identity.IdNumberFault;

/** Where a list of people has what; -1 for nowhere. */
record PeopleColumns(int number, int account, int name, int unit) {

    private static final Set<String> UNITS = Set.of("单位", "所在单位", "单位名称", "unit");

    /**
     * The first cell is an account where it begins with a Latin letter and is no name before a unit, a number where it
     * holds a digit, else a name before its unit.
     */
    static final PeopleColumns UNHEADED = new PeopleColumns(0, 0, 0, 1);

    /** Reads headings; empty if the row is none. */
    static Optional<PeopleColumns> of(SheetRow row, Vocabulary vocabulary) {
        int number = -1;
        int account = -1;
        int name = -1;
        int unit = -1;
        for (int place = 0; place < row.cells().size(); place++) {
            String heading = row.cell(place).shown();
            IntakeColumn column = vocabulary.column(heading).orElse(null);
            number = column == IntakeColumn.ID_NUMBER ? place : number;
            account = column == IntakeColumn.ACCOUNT ? place : account;
            name = column == IntakeColumn.NAME ? place : name;
            unit = UNITS.contains(heading.strip().toLowerCase(Locale.ROOT)) ? place : unit;
        }
        return number >= 0 || account >= 0 || name >= 0
                ? Optional.of(new PeopleColumns(number, account, name, unit))
                : Optional.empty();
    }

    /** Whom a row names: by number where one stands there, else by account, else by name and unit. */
    Optional<Named> read(SheetRow row, List<Finding> findings) {
        Cell typed = at(row, number);
        boolean headed = number != name;
        if (headed ? typed.shown().isBlank() : isAccount(row)) {
            Cell signIn = at(row, account);
            if (!signIn.shown().isBlank()) {
                return account(row, signIn, findings);
            }
        } else if (headed || hasDigit(typed)) {
            return number(row, typed, findings);
        }
        return Optional.of(new Named.ByName(at(row, name).shown(), at(row, unit).shown()));
    }

    private boolean isAccount(SheetRow row) {
        Cell first = at(row, account);
        return first.shown().matches("[A-Za-z].*")
                && (hasDigit(first) || at(row, unit).shown().isBlank());
    }

    private static boolean hasDigit(Cell cell) {
        return cell.shown().chars().anyMatch(Character::isDigit);
    }

    private static Optional<Named> account(SheetRow row, Cell cell, List<Finding> findings) {
        if (cell instanceof Cell.Formula) {
            findings.add(new Finding(row.number(), IntakeColumn.ACCOUNT, FindingReason.FORMULA, cell.shown(), ""));
            return Optional.empty();
        }
        return Optional.of(new Named.ByAccount(cell.shown().strip().toLowerCase(Locale.ROOT)));
    }

    private static Optional<Named> number(SheetRow row, Cell cell, List<Finding> findings) {
        FindingReason fault;
        switch (cell) {
            case Cell.Formula formula -> fault = FindingReason.FORMULA;
            case Cell.Numeric number -> fault = FindingReason.ID_NUMBER_AS_NUMBER;
            case Cell.Text(String text) -> {
                switch (IdNumber.check(text)) {
                    case IdNumberCheck.Right(IdNumber right) -> {
                        return Optional.of(new Named.ByNumber(right));
                    }
                    case IdNumberCheck.Faulty(IdNumberFault why) -> fault = FindingReason.of(why);
                }
            }
        }
        findings.add(new Finding(row.number(), IntakeColumn.ID_NUMBER, fault, IdNumber.mask(cell.shown()), ""));
        return Optional.empty();
    }

    private static Cell at(SheetRow row, int place) {
        return place < 0 ? Cell.EMPTY : row.cell(place);
    }
}
