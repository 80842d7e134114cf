package org.chizheng.sittings.entering;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.chizheng.exams.Conduct;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.Exams;
import org.chizheng.officers.OfficerId;
import org.chizheng.security.api.RateLimits;
import org.springframework.stereotype.Component;

/** What an exam asks at the door beside the hour: where from, with what, who, and the code of the room. */
@Component
public class Door {

    /** Nobody mistypes six characters ten times; who guesses needs some hundred million tries. */
    private static final RateLimits.Limit CODES = new RateLimits.Limit("access-codes", 10, Duration.ofMinutes(10));

    private final Exams exams;
    private final DoorCheck identity;
    private final RateLimits limits;

    Door(Exams exams, DoorCheck identity, RateLimits limits) {
        this.exams = exams;
        this.identity = identity;
        this.limits = limits;
    }

    /** What stands against writing from there; asked again whenever a page begins to write. */
    public Optional<EntryRefusal> placeRefusal(Conduct conduct, Arrival arrival) {
        if (!conduct.admits(arrival.address())) {
            return Optional.of(EntryRefusal.ADDRESS_NOT_ALLOWED);
        }
        return conduct.browserKeys().isEmpty() || conduct.browserKeys().stream().anyMatch(key -> isSentBy(key, arrival))
                ? Optional.empty()
                : Optional.of(EntryRefusal.BROWSER_NOT_ALLOWED);
    }

    /** Whether the candidate still has to show face and papers for an attempt. */
    Optional<EntryRefusal> identityRefusal(ExamId exam, Conduct conduct, OfficerId officer, int ordinal) {
        return conduct.checksIdentity() && !identity.isConfirmed(exam, officer, ordinal)
                ? Optional.of(EntryRefusal.IDENTITY_NOT_CONFIRMED)
                : Optional.empty();
    }

    /** Which of the rooms somebody may go into. */
    sealed interface Rooms {

        /** Those, never none; the first one that has a seat. */
        record Open(List<Turn> turns) implements Rooms {}

        /** None. */
        record Shut(EntryRefusal why) implements Rooms {}
    }

    /** The rooms whose code was typed; all of them where the exam asks for none. */
    Rooms rooms(ExamId exam, Conduct conduct, List<Turn> turns, OfficerId officer, Arrival arrival) {
        if (!conduct.asksCode()) {
            return new Rooms.Open(turns);
        }
        if (arrival.code().isBlank()) {
            return new Rooms.Shut(EntryRefusal.CODE_MISSING);
        }
        if (!limits.take(CODES, exam.value() + "/" + officer.value()).isZero()) {
            return new Rooms.Shut(EntryRefusal.CODE_TRIED_TOO_OFTEN);
        }
        List<Turn> meant = turns.stream()
                .filter(turn -> exams.code(exam, turn.sitting())
                        .filter(code -> code.isMeantBy(arrival.code()))
                        .isPresent())
                .toList();
        return meant.isEmpty() ? new Rooms.Shut(EntryRefusal.CODE_WRONG) : new Rooms.Open(meant);
    }

    /** The rule of Safe Exam Browser's config key: hexadecimal SHA-256 of the address, then the key in lower case. */
    static String browserKeyHash(String url, String key) {
        return DigestUtils.sha256Hex(url + key.toLowerCase(Locale.ROOT));
    }

    private static boolean isSentBy(String key, Arrival arrival) {
        String sent = arrival.browserKeyHash();
        return sent != null
                && MessageDigest.isEqual(
                        sent.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8),
                        browserKeyHash(arrival.url(), key).getBytes(StandardCharsets.UTF_8));
    }
}
