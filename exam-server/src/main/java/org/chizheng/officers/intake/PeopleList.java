package org.chizheng.officers.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Officer;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.OfficerRegistration;
import org.chizheng.officers.Officers;
import org.chizheng.officers.Role;
import org.chizheng.officers.identity.IdNumber;
import org.chizheng.officers.identity.IdNumberCheck;
import org.chizheng.officers.identity.IdNumberFault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Finds people of the caller's organisations by a list: a workbook, a text file, or what was pasted. A row names
 * somebody by 公民身份号码, or by name and unit. Headings tell which column is which; without any, a row is an ID number,
 * or a name and a unit.
 */
@Service
public class PeopleList {

    private final Vocabulary vocabulary = new Vocabulary();
    private final OfficerRegistration registration;
    private final Officers officers;

    PeopleList(OfficerRegistration registration, Officers officers) {
        this.registration = registration;
        this.officers = officers;
    }

    /** Reads a list; stores nothing. */
    public ListedPeople read(Caller caller, byte[] list) {
        caller.require(Role.COORDINATOR);
        List<SheetRow> rows;
        try {
            rows = Sheet.read(list);
        } catch (UnreadableSheetException unreadable) {
            return new ListedPeople(0, Map.of(), List.of(new Finding(0, null, unreadable.reason(), "", "")));
        }
        if (rows.isEmpty()) {
            return new ListedPeople(0, Map.of(), List.of(new Finding(0, null, FindingReason.FILE_EMPTY, "", "")));
        }
        Optional<Columns> headed = Columns.of(rows.getFirst(), vocabulary);
        return headed.isPresent()
                ? found(caller, rows.subList(1, rows.size()), headed.get())
                : found(caller, rows, Columns.UNHEADED);
    }

    private ListedPeople found(Caller caller, List<SheetRow> rows, Columns columns) {
        List<Finding> findings = new ArrayList<>();
        Map<Integer, IdNumber> numbers = new LinkedHashMap<>();
        Map<Integer, String> names = new LinkedHashMap<>();
        for (SheetRow row : rows) {
            Cell number = columns.number(row);
            if (number.shown().isBlank()) {
                names.put(
                        row.number(),
                        key(columns.name(row).shown(), columns.unit(row).shown()));
            } else {
                read(row, number, findings).ifPresent(right -> numbers.put(row.number(), right));
            }
        }
        Map<IdNumber, OfficerId> holders = registration.seen(caller, numbers.values());
        Map<String, List<OfficerId>> named = names.isEmpty() ? Map.of() : byNameAndUnit(caller);
        Map<Integer, OfficerId> people = new LinkedHashMap<>();
        Map<OfficerId, Integer> first = new HashMap<>();
        for (SheetRow row : rows) {
            IdNumber number = numbers.get(row.number());
            String name = names.get(row.number());
            List<OfficerId> found = List.of();
            if (number != null && holders.get(number) instanceof OfficerId holder) {
                found = List.of(holder);
            } else if (name != null) {
                found = named.getOrDefault(name, List.of());
            } else if (number == null) {
                continue;
            }
            Finding finding = judged(row, number, name, found, first);
            if (finding == null) {
                people.put(row.number(), found.getFirst());
            } else {
                findings.add(finding);
            }
        }
        return new ListedPeople(rows.size(), people, findings);
    }

    private static @Nullable Finding judged(
            SheetRow row,
            @Nullable IdNumber number,
            @Nullable String name,
            List<OfficerId> found,
            Map<OfficerId, Integer> first) {
        IntakeColumn column = number == null ? IntakeColumn.NAME : IntakeColumn.ID_NUMBER;
        String shown = number != null
                ? number.masked()
                : name == null ? "" : name.replace('\n', ' ').strip();
        if (found.size() != 1) {
            FindingReason why = found.isEmpty() ? FindingReason.PERSON_UNKNOWN : FindingReason.PERSON_AMBIGUOUS;
            return new Finding(row.number(), column, why, shown, "");
        }
        Integer before = first.putIfAbsent(found.getFirst(), row.number());
        return before == null
                ? null
                : new Finding(row.number(), column, FindingReason.PERSON_TWICE, shown, String.valueOf(before));
    }

    private static Optional<IdNumber> read(SheetRow row, Cell cell, List<Finding> findings) {
        FindingReason fault;
        switch (cell) {
            case Cell.Formula formula -> fault = FindingReason.FORMULA;
            case Cell.Numeric number -> fault = FindingReason.ID_NUMBER_AS_NUMBER;
            case Cell.Text(String text) -> {
                switch (IdNumber.check(text)) {
                    case IdNumberCheck.Right(IdNumber right) -> {
                        return Optional.of(right);
                    }
                    case IdNumberCheck.Faulty(IdNumberFault why) -> fault = FindingReason.of(why);
                }
            }
        }
        findings.add(new Finding(row.number(), IntakeColumn.ID_NUMBER, fault, IdNumber.mask(cell.shown()), ""));
        return Optional.empty();
    }

    private Map<String, List<OfficerId>> byNameAndUnit(Caller caller) {
        Map<String, List<OfficerId>> named = new HashMap<>();
        for (Officer officer : officers.visibleTo(caller)) {
            named.computeIfAbsent(key(officer.name(), officer.organisationName()), key -> new ArrayList<>())
                    .add(officer.id());
        }
        return named;
    }

    private static String key(String name, String unit) {
        return name.strip() + '\n' + unit.strip();
    }

    /** Where a list has what; -1 for nowhere. */
    private record Columns(int number, int name, int unit) {

        private static final Set<String> UNITS = Set.of("单位", "所在单位", "单位名称", "unit");

        /** The first cell is a number where it holds a digit, else a name before its unit. */
        static final Columns UNHEADED = new Columns(0, 0, 1);

        static Optional<Columns> of(SheetRow row, Vocabulary vocabulary) {
            int number = -1;
            int name = -1;
            int unit = -1;
            for (int place = 0; place < row.cells().size(); place++) {
                String heading = row.cell(place).shown();
                IntakeColumn column = vocabulary.column(heading).orElse(null);
                number = column == IntakeColumn.ID_NUMBER ? place : number;
                name = column == IntakeColumn.NAME ? place : name;
                unit = UNITS.contains(heading.strip().toLowerCase(Locale.ROOT)) ? place : unit;
            }
            return number >= 0 || name >= 0 ? Optional.of(new Columns(number, name, unit)) : Optional.empty();
        }

        Cell number(SheetRow row) {
            Cell cell = at(row, number);
            boolean isNumber = number != name || cell.shown().chars().anyMatch(Character::isDigit);
            return isNumber ? cell : Cell.EMPTY;
        }

        Cell name(SheetRow row) {
            return at(row, name);
        }

        Cell unit(SheetRow row) {
            return at(row, unit);
        }

        private static Cell at(SheetRow row, int place) {
            return place < 0 ? Cell.EMPTY : row.cell(place);
        }
    }
}
