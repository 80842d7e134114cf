package org.chizheng.sittings.invigilation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.chizheng.exams.Candidacy;
import org.chizheng.exams.Exam;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.ExamState;
import org.chizheng.exams.Exams;
import org.chizheng.exams.PaperId;
import org.chizheng.exams.Sitting;
import org.chizheng.exams.SittingId;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Officer;
import org.chizheng.officers.OfficerId;
import org.chizheng.sittings.AttemptId;
import org.chizheng.sittings.AttemptState;
import org.chizheng.sittings.Presence;
import org.chizheng.sittings.entering.ComingTurns;
import org.chizheng.sittings.incidents.IncidentKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The live roster of an exam: a handful of reads, however many sit. */
@Service
public class Roster {

    /** Three heartbeats and a little. */
    private static final Duration SILENT_FOR = Duration.ofSeconds(45);

    /** Exams are watched from shortly before they open until a day after they close. */
    private static final Duration BEFORE = Duration.ofHours(24);

    private static final Duration AFTER = Duration.ofHours(24);

    private static final List<String> INCIDENTS = Stream.of(IncidentKind.values())
            .filter(kind -> !kind.isAct())
            .map(Enum::name)
            .toList();

    private final Room room;
    private final Exams exams;
    private final Enrolled enrolled;
    private final RosterTable attempts;
    private final IdentityTable checks;
    private final ComingTurns turns;
    private final Presence presence;
    private final Clock clock;
    private final Map<ExamId, Integer> lengths = new ConcurrentHashMap<>();

    Roster(
            Room room,
            Exams exams,
            Enrolled enrolled,
            RosterTable attempts,
            IdentityTable checks,
            ComingTurns turns,
            Presence presence,
            Clock clock) {
        this.room = room;
        this.exams = exams;
        this.enrolled = enrolled;
        this.attempts = attempts;
        this.checks = checks;
        this.turns = turns;
        this.presence = presence;
        this.clock = clock;
    }

    /** The published exams of these days in the caller's organisations, next to close first. */
    public List<Exam> watched(Caller caller) {
        caller.require(Room.WATCHERS);
        Instant now = clock.instant();
        return room.all(caller).stream()
                .filter(exam -> exam.state() == ExamState.PUBLISHED
                        && now.isAfter(exam.opens().minus(BEFORE))
                        && now.isBefore(exam.closes().plus(AFTER)))
                .sorted(Comparator.comparing(Exam::closes))
                .toList();
    }

    /** Everybody who is enrolled in an exam, as they stand now, by unit and name. */
    public RosterState at(Caller caller, ExamId id) {
        Exam exam = room.of(caller, id, Room.WATCHERS);
        Instant now = clock.instant();
        Enrolled.People people = enrolled.of(id);
        Map<OfficerId, RosterTable.Row> rows = attempts.attempts(id);
        Map<AttemptId, Presence.Pulse> pulses = presence.at(id);
        Map<AttemptId, Integer> counted = attempts.answered(rows.values().stream()
                .filter(row -> row.state() == AttemptState.UNDERWAY && !pulses.containsKey(row.id()))
                .map(RosterTable.Row::id)
                .toList());
        Addresses addresses = new Addresses(rows.values());
        int questions = rows.values().stream()
                .findAny()
                .map(row -> length(id, row.paper()))
                .orElse(0);
        Set<IdentityTable.Check> confirmed = checks.confirmed(id);
        List<Sitting> sittings = exams.sittings(id);
        Map<OfficerId, Integer> begun = new HashMap<>();
        rows.forEach((officer, row) -> begun.put(officer, row.ordinal()));
        Map<OfficerId, ComingTurns.Coming> coming = turns.of(exam, sittings, people.candidacies(), begun);
        List<Seat> seats = new ArrayList<>();
        for (Candidacy candidacy : people.candidacies()) {
            Officer officer = people.officers().get(candidacy.officer());
            if (officer != null) {
                ComingTurns.Coming next = coming.get(officer.id());
                // whoever comes again is looked for at the door, not at the attempt that is behind them
                RosterTable.Row row = next == null ? rows.get(officer.id()) : null;
                int ordinal = next != null ? next.ordinal() : row == null ? 1 : row.ordinal();
                Presence.Pulse pulse = row == null ? null : pulses.get(row.id());
                seats.add(seat(
                        candidacy,
                        officer,
                        confirmed.contains(new IdentityTable.Check(officer.id(), ordinal)),
                        next == null ? List.of() : next.sittings(),
                        row,
                        pulse,
                        counted,
                        addresses,
                        questions,
                        now));
            }
        }
        seats.sort(Comparator.comparing(Seat::unit).thenComparing(Seat::name));
        Map<Optional<SittingId>, Integer> incidents = attempts.incidents(id, INCIDENTS);
        Map<SittingId, Integer> bySitting = new HashMap<>();
        incidents.forEach((sitting, count) -> sitting.ifPresent(one -> bySitting.put(one, count)));
        int all = incidents.values().stream().mapToInt(Integer::intValue).sum();
        return new RosterState(exam, sittings, seats, all, bySitting, now);
    }

    private static Seat seat(
            Candidacy candidacy,
            Officer officer,
            boolean confirmed,
            List<SittingId> doors,
            RosterTable.@Nullable Row row,
            Presence.@Nullable Pulse pulse,
            Map<AttemptId, Integer> counted,
            Addresses addresses,
            int questions,
            Instant now) {
        if (row == null) {
            return new Seat(
                    officer.id(),
                    officer.name(),
                    officer.organisationName(),
                    officer.maskedIdNumber(),
                    confirmed,
                    doors.isEmpty() ? candidacy.sitting() : doors.getFirst(),
                    doors,
                    null,
                    confirmed ? SeatState.WAITING : SeatState.ABSENT,
                    0,
                    questions,
                    null,
                    0,
                    0,
                    null,
                    0,
                    0,
                    candidacy.extra(),
                    null,
                    null);
        }
        Instant seen = later(row.seenAt(), pulse == null ? null : pulse.at());
        int answered = row.state() != AttemptState.UNDERWAY
                ? row.receiptAnswered()
                : pulse == null ? counted.getOrDefault(row.id(), 0) : pulse.answered();
        return new Seat(
                officer.id(),
                officer.name(),
                officer.organisationName(),
                officer.maskedIdNumber(),
                confirmed,
                row.sitting() == null ? candidacy.sitting() : row.sitting(),
                List.of(),
                row.id(),
                state(row, seen, now),
                answered,
                questions,
                seen,
                row.leaves(),
                row.takeOvers(),
                row.address(),
                addresses.same(row.address()),
                addresses.near(row.address()),
                candidacy.extra(),
                row.startedAt(),
                row.deadline());
    }

    private static SeatState state(RosterTable.Row row, @Nullable Instant seen, Instant now) {
        if (row.voidedAt() != null) {
            return SeatState.VOID;
        }
        if (row.state() != AttemptState.UNDERWAY) {
            return row.state() == AttemptState.HANDED_IN ? SeatState.HANDED_IN : SeatState.CLOSED;
        }
        if (row.pausedAt() != null) {
            return SeatState.PAUSED;
        }
        Instant heard = Objects.requireNonNullElse(seen, row.startedAt());
        return heard.plus(SILENT_FOR).isBefore(now) ? SeatState.OFFLINE : SeatState.SITTING;
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        return one == null || other != null && other.isAfter(one) ? other : one;
    }

    private int length(ExamId exam, PaperId paper) {
        return lengths.computeIfAbsent(exam, id -> exams.paper(paper).items().size());
    }

    /** How many come from where. */
    private static final class Addresses {

        private final Map<String, Integer> same = new HashMap<>();
        private final Map<String, Integer> near = new HashMap<>();

        Addresses(Collection<RosterTable.Row> rows) {
            for (RosterTable.Row row : rows) {
                String address = row.address();
                if (address != null) {
                    same.merge(address, 1, Integer::sum);
                    near.merge(Network.of(address), 1, Integer::sum);
                }
            }
        }

        int same(@Nullable String address) {
            return address == null ? 0 : same.getOrDefault(address, 1) - 1;
        }

        int near(@Nullable String address) {
            return address == null ? 0 : near.getOrDefault(Network.of(address), 1) - 1;
        }
    }
}
