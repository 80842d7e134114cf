package org.chizheng.officers.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chizheng.officers.AccountHolders;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Officer;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.OfficerRegistration;
import org.chizheng.officers.Officers;
import org.chizheng.officers.Role;
import org.chizheng.officers.identity.IdNumber;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * Finds people of the caller's organisations by a list: a workbook, a text file, or what was pasted. A row names
 * somebody by 公民身份号码, by 登录账号, or by name and unit. Headings tell which column is which; without any, a row is an
 * ID number, an account that begins with a letter, or a name and a unit.
 */
@Service
public class PeopleList {

    private final Vocabulary vocabulary = new Vocabulary();
    private final OfficerRegistration registration;
    private final Officers officers;
    private final ObjectProvider<AccountHolders> accounts;

    PeopleList(OfficerRegistration registration, Officers officers, ObjectProvider<AccountHolders> accounts) {
        this.registration = registration;
        this.officers = officers;
        this.accounts = accounts;
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
        Optional<PeopleColumns> headed = PeopleColumns.of(rows.getFirst(), vocabulary);
        return headed.isPresent()
                ? found(caller, rows.subList(1, rows.size()), headed.get())
                : found(caller, rows, PeopleColumns.UNHEADED);
    }

    private ListedPeople found(Caller caller, List<SheetRow> rows, PeopleColumns columns) {
        List<Finding> findings = new ArrayList<>();
        Map<Integer, Named> named = new LinkedHashMap<>();
        for (SheetRow row : rows) {
            columns.read(row, findings).ifPresent(one -> named.put(row.number(), one));
        }
        Map<Named, List<OfficerId>> known = known(caller, named.values());
        Map<Integer, OfficerId> people = new LinkedHashMap<>();
        Map<OfficerId, Integer> first = new HashMap<>();
        named.forEach((row, one) -> {
            List<OfficerId> found = known.getOrDefault(one, List.of());
            if (found.size() != 1) {
                FindingReason why = found.isEmpty() ? one.unknown() : FindingReason.PERSON_AMBIGUOUS;
                findings.add(new Finding(row, one.column(), why, one.shown(), ""));
                return;
            }
            Integer before = first.putIfAbsent(found.getFirst(), row);
            if (before == null) {
                people.put(row, found.getFirst());
            } else {
                findings.add(new Finding(
                        row, one.column(), FindingReason.PERSON_TWICE, one.shown(), String.valueOf(before)));
            }
        });
        return new ListedPeople(rows.size(), people, findings);
    }

    /** Reads each kind of naming at once, however many rows there are. */
    private Map<Named, List<OfficerId>> known(Caller caller, Collection<Named> named) {
        List<IdNumber> numbers = new ArrayList<>();
        List<String> names = new ArrayList<>();
        boolean byName = false;
        for (Named one : named) {
            switch (one) {
                case Named.ByNumber(IdNumber number) -> numbers.add(number);
                case Named.ByAccount(String account) -> names.add(account);
                case Named.ByName person -> byName = true;
            }
        }
        Map<Named, List<OfficerId>> known = new HashMap<>();
        registration
                .seen(caller, numbers)
                .forEach((number, holder) -> known.put(new Named.ByNumber(number), List.of(holder)));
        if (!names.isEmpty()) {
            byAccount(caller, names)
                    .forEach((account, holder) -> known.put(new Named.ByAccount(account), List.of(holder)));
        }
        if (byName) {
            for (Officer officer : officers.visibleTo(caller)) {
                known.computeIfAbsent(
                                new Named.ByName(officer.name(), officer.organisationName()), key -> new ArrayList<>())
                        .add(officer.id());
            }
        }
        return known;
    }

    /** An account of somebody beside the caller's organisations is as unknown as one that nobody has. */
    private Map<String, OfficerId> byAccount(Caller caller, List<String> names) {
        Map<String, OfficerId> holders = new HashMap<>();
        accounts.forEach(room -> holders.putAll(room.of(names)));
        Map<OfficerId, Officer> known = officers.findAll(holders.values());
        holders.values().removeIf(holder -> {
            Officer officer = known.get(holder);
            return officer == null || !caller.sees(officer.organisationPath());
        });
        return holders;
    }
}
