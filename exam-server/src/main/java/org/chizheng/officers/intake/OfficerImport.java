package org.chizheng.officers.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chizheng.officers.Caller;
import org.chizheng.officers.KnownPerson;
import org.chizheng.officers.NewOfficer;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.OfficerRegistration;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.OrganisationId;
import org.chizheng.officers.Organisations;
import org.chizheng.officers.Registration;
import org.chizheng.officers.Role;
import org.chizheng.officers.identity.IdNumber;
import org.chizheng.profiles.OfficialTime;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;

/** Imports people from a file: {@link #check} first, which changes nothing, then {@link #commit}. */
@Service
public class OfficerImport {

    private static final int BATCH = 200;
    private static final int TRIES = 4;

    private final Vocabulary vocabulary = new Vocabulary();
    private final OfficerRegistration registration;
    private final Organisations organisations;
    private final Clock clock;

    OfficerImport(OfficerRegistration registration, Organisations organisations, Clock clock) {
        this.registration = registration;
        this.organisations = organisations;
        this.clock = clock;
    }

    /**
     * Reads a file and finds all faults; stores nothing.
     *
     * @param fileName for people; what the file is, is told by its content
     * @throws org.springframework.security.access.AccessDeniedException if the caller keeps no register
     */
    public ImportCheck check(Caller caller, String fileName, byte[] content) {
        caller.require(Role.COORDINATOR);
        List<SheetRow> rows;
        try {
            rows = Sheet.read(content);
        } catch (UnreadableSheetException unreadable) {
            return unusable(fileName, new Finding(0, null, unreadable.reason(), "", ""));
        }
        if (rows.isEmpty()) {
            return unusable(fileName, new Finding(0, null, FindingReason.FILE_EMPTY, "", ""));
        }
        Headings headings = Headings.of(rows.getFirst(), vocabulary);
        if (!headings.findings().isEmpty()) {
            return new ImportCheck(fileName, rows.size() - 1, 0, headings.findings(), List.of(), List.of());
        }
        return judged(caller, fileName, rows.subList(1, rows.size()), headings);
    }

    /**
     * Enters the accepted people, batch by batch, each batch in a transaction of its own. Repeating it after an
     * interruption enters whoever is still missing.
     */
    public ImportResult commit(Caller caller, ImportCheck check, ImportProgress progress) {
        caller.require(Role.COORDINATOR);
        List<NewOfficer> people = check.accepted();
        List<OfficerId> registered = new ArrayList<>();
        int alreadyThere = 0;
        int inAnotherUnit = 0;
        int refused = 0;
        for (int start = 0; start < people.size(); start += BATCH) {
            int end = Math.min(start + BATCH, people.size());
            for (Registration outcome : entered(caller, people.subList(start, end))) {
                switch (outcome) {
                    case Registration.Registered(OfficerId officer) -> registered.add(officer);
                    case Registration.AlreadyThere was -> alreadyThere++;
                    case Registration.InAnotherUnit other -> inAnotherUnit++;
                    case Registration.Refused not -> refused++;
                }
            }
            progress.done(end, people.size());
        }
        return new ImportResult(registered, alreadyThere, inAnotherUnit, refused);
    }

    /** An empty workbook with the headings, drop-downs for the fixed lists, and the codes of the caller's units. */
    public byte[] template(Caller caller) {
        caller.require(Role.COORDINATOR);
        return new Template(vocabulary).workbook(organisations.visibleTo(caller));
    }

    private ImportCheck judged(Caller caller, String fileName, List<SheetRow> rows, Headings headings) {
        Map<String, OrganisationId> units = new HashMap<>();
        for (Organisation unit : organisations.visibleTo(caller)) {
            units.put(unit.creditCode(), unit.id());
        }
        LocalDate today = OfficialTime.today(clock);
        List<Finding> findings = new ArrayList<>();
        Map<IdNumber, Integer> firstRows = new HashMap<>();
        Map<Integer, NewOfficer> readable = new LinkedHashMap<>();
        for (SheetRow row : rows) {
            RowReading reading = new RowReading(row, headings, vocabulary);
            reading.person(units, today).ifPresent(person -> {
                Integer first = firstRows.putIfAbsent(person.idNumber(), row.number());
                if (first == null) {
                    readable.put(row.number(), person);
                } else {
                    findings.add(about(row.number(), person, FindingReason.DUPLICATE_IN_FILE, String.valueOf(first)));
                }
            });
            findings.addAll(reading.findings());
        }
        List<NewOfficer> accepted = new ArrayList<>();
        List<NewOfficer> elsewhere = new ArrayList<>();
        int alreadyThere = compareWithRegister(caller, readable, findings, accepted, elsewhere);
        findings.sort(Comparator.comparingInt(Finding::row));
        return new ImportCheck(fileName, rows.size(), alreadyThere, findings, accepted, elsewhere);
    }

    private int compareWithRegister(
            Caller caller,
            Map<Integer, NewOfficer> readable,
            List<Finding> findings,
            List<NewOfficer> accepted,
            List<NewOfficer> elsewhere) {
        Map<IdNumber, KnownPerson> known = registration.known(
                caller, readable.values().stream().map(NewOfficer::idNumber).toList());
        int alreadyThere = 0;
        for (Map.Entry<Integer, NewOfficer> row : readable.entrySet()) {
            NewOfficer person = row.getValue();
            KnownPerson found = known.get(person.idNumber());
            if (found == null) {
                accepted.add(person);
            } else if (!person.organisation().equals(found.organisation())) {
                elsewhere.add(person);
                findings.add(about(row.getKey(), person, FindingReason.REGISTERED_ELSEWHERE, ""));
            } else if (!person.name().equals(found.name())) {
                findings.add(about(
                        row.getKey(),
                        person,
                        FindingReason.REGISTERED_UNDER_ANOTHER_NAME,
                        String.valueOf(found.name())));
            } else {
                alreadyThere++;
            }
        }
        return alreadyThere;
    }

    /** A rival import may make the database give one of both up; the one given up just tries again. */
    private List<Registration> entered(Caller caller, List<NewOfficer> batch) {
        for (int i = 1; ; i++) {
            try {
                return registration.registerAll(caller, batch);
            } catch (ConcurrencyFailureException rival) {
                if (i == TRIES) {
                    throw rival;
                }
            }
        }
    }

    private static Finding about(int row, NewOfficer person, FindingReason reason, String detail) {
        return new Finding(
                row, IntakeColumn.ID_NUMBER, reason, person.idNumber().masked(), detail);
    }

    private static ImportCheck unusable(String fileName, Finding finding) {
        return new ImportCheck(fileName, 0, 0, List.of(finding), List.of(), List.of());
    }
}
