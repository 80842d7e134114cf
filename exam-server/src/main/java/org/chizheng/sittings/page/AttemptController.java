package org.chizheng.sittings.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.chizheng.exams.Exams;
import org.chizheng.sittings.Answer;
import org.chizheng.sittings.Attempt;
import org.chizheng.sittings.AttemptId;
import org.chizheng.sittings.PaperShape;
import org.chizheng.sittings.Receipt;
import org.chizheng.sittings.SittingSettings;
import org.chizheng.sittings.Ticket;
import org.chizheng.sittings.ending.HandingIn;
import org.chizheng.sittings.entering.Arrival;
import org.chizheng.sittings.entering.Door;
import org.chizheng.sittings.saving.AnswerSaving;
import org.chizheng.sittings.saving.SaveOutcome;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The exam page's interface: five requests about one attempt, allowed by the ticket of that attempt alone. Any node
 * serves any of them.
 */
@RestController
@RequestMapping("/api/v1/attempts/{id}")
@Tag(name = "attempt", description = "What the exam page asks about one attempt, by its ticket")
class AttemptController {

    private static final int BATCH = 50;
    private static final int MESSAGES = 500;
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private final AttemptReading reading;
    private final Leasing leasing;
    private final AnswerSaving saving;
    private final HandingIn handingIn;
    private final Exams exams;
    private final Door door;
    private final Whereabouts whereabouts;
    private final Clock clock;

    AttemptController(
            AttemptReading reading,
            Leasing leasing,
            AnswerSaving saving,
            HandingIn handingIn,
            Exams exams,
            Door door,
            Whereabouts whereabouts,
            Clock clock) {
        this.reading = reading;
        this.leasing = leasing;
        this.saving = saving;
        this.handingIn = handingIn;
        this.exams = exams;
        this.door = door;
        this.whereabouts = whereabouts;
        this.clock = clock;
    }

    record LeaseOrder(@Nullable String place, boolean takeOver) {}

    record Lease(long lease, long lastSeq) {}

    record AnswersOrder(long lease, @Nullable List<@Nullable AnswerOrder> answers) {}

    /** @param at the candidate's clock in milliseconds since 1970; evidence, ignored if it is of another century */
    record AnswerOrder(
            long seq,
            int item,
            @Nullable List<String> chosen,
            boolean flagged,
            @Nullable Long at) {}

    record Saved(List<Long> acknowledged, long serverTime, long deadline) {}

    /**
     * @param leaves how often the page was left so far
     * @param known messages that the page has
     * @param closed those of them that the candidate has closed since the last beat
     */
    record BeatOrder(
            long lease,
            int answered,
            boolean hidden,
            @Nullable Integer leaves,
            @Nullable List<Long> known,
            @Nullable List<Long> closed) {}

    /** @param outside whether it came from outside the addresses of the exam, which the invigilator is told */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Beat(
            long serverTime,
            long deadline,
            String state,
            @Nullable Long pausedAt,
            long earliestHandIn,
            boolean outside,
            List<AttemptPage.Note> messages) {}

    /**
     * @param atBell whether the page hands in by itself, since it believes that time is up; null: no
     * @param digest of the answers that the page shows; null from a page that was loaded before there was one
     * @param anyway whether to hand in although other answers count than the page shows; null: no
     */
    record HandInOrder(
            long lease,
            long lastSeq,
            @Nullable Boolean atBell,
            @Nullable String digest,
            @Nullable Boolean anyway) {

        HandingIn.Order of(Attempt attempt) {
            return new HandingIn.Order(
                    attempt.id(), lease, lastSeq, Boolean.TRUE.equals(atBell), digest, Boolean.TRUE.equals(anyway));
        }
    }

    /** @param questions whether the questions and their materials are wanted, which a page that has them need not load again */
    @GetMapping
    AttemptPage page(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String ticket,
            @RequestParam(defaultValue = "true") boolean questions) {
        return reading.page(admitted(id, ticket), questions);
    }

    @PostMapping("/lease")
    Lease lease(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String ticket,
            @RequestBody LeaseOrder order,
            HttpServletRequest request) {
        Attempt attempt = admitted(id, ticket);
        exams.recent(attempt.exam())
                .flatMap(exam -> door.placeRefusal(exam.conduct(), arrival(request)))
                .ifPresent(why -> {
                    throw SittingProblem.wrongPlace(why);
                });
        String place = order.place();
        if (place == null || place.isBlank() || place.length() > 100) {
            throw malformed("place must have 1 to 100 characters");
        }
        return switch (leasing.lease(attempt, place, request.getRemoteAddr(), order.takeOver())) {
            case Leasing.Outcome.Granted(long lease, long lastSeq) -> new Lease(lease, lastSeq);
            case Leasing.Outcome.Held() ->
                throw new SittingProblem(HttpStatus.CONFLICT, "lease-held", "Another place is active");
            case Leasing.Outcome.NotUnderway() -> throw SittingProblem.notUnderway();
        };
    }

    @PutMapping("/answers")
    Saved save(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String ticket,
            @RequestBody AnswersOrder order,
            HttpServletRequest request) {
        List<@Nullable AnswerOrder> told = order.answers();
        if (told == null || told.isEmpty() || told.size() > BATCH || told.contains(null)) {
            throw malformed("answers must hold 1 to " + BATCH + " entries");
        }
        List<Answer> answers = told.stream()
                .map(Objects::requireNonNull)
                .map(AttemptController::answer)
                .toList();
        return switch (await(id, ticket(ticket), order.lease(), answers)) {
            case SaveOutcome.Saved(List<Long> acknowledged, Instant deadline) -> {
                // they are kept, from wherever they come
                whereabouts.areInside(new AttemptId(id), request.getRemoteAddr());
                yield new Saved(acknowledged, clock.millis(), deadline.toEpochMilli());
            }
            case SaveOutcome.UnknownAttempt() -> throw SittingProblem.unknownAttempt();
            case SaveOutcome.LeaseLost() -> throw SittingProblem.leaseLost();
            case SaveOutcome.NotUnderway() -> throw SittingProblem.notUnderway();
            case SaveOutcome.TooBusy() -> throw SittingProblem.tooBusy();
            case SaveOutcome.BadAnswer(long seq, int item) -> throw badAnswer(seq, item);
            case SaveOutcome.TimeIsUp(List<Long> acknowledged, List<Long> late) ->
                throw new SittingProblem(
                        HttpStatus.CONFLICT,
                        "time-is-up",
                        "Received after the bell",
                        Map.of("acknowledged", acknowledged, "late", late));
        };
    }

    @PostMapping("/heartbeat")
    Beat heartbeat(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String ticket,
            @RequestBody BeatOrder order,
            HttpServletRequest request) {
        Attempt attempt = admitted(id, ticket);
        if (!reading.seen(attempt, order.lease(), order.answered(), order.hidden())) {
            throw SittingProblem.leaseLost();
        }
        reading.cameFrom(attempt, request.getRemoteAddr());
        reading.left(attempt, Objects.requireNonNullElse(order.leaves(), 0));
        return new Beat(
                clock.millis(),
                attempt.deadline().toEpochMilli(),
                attempt.state().name(),
                AttemptPage.millis(attempt.pausedAt()),
                attempt.handInFrom().toEpochMilli(),
                attempt.isUnderway() && !whereabouts.areInside(attempt.id(), request.getRemoteAddr()),
                reading.messages(attempt, ids(order.known()), ids(order.closed())));
    }

    @PostMapping("/hand-in")
    AttemptPage.Proof handIn(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String ticket,
            @RequestBody HandInOrder order) {
        return switch (handingIn.handIn(order.of(admitted(id, ticket)))) {
            case HandingIn.Outcome.Done(Receipt receipt) -> AttemptPage.Proof.of(receipt);
            case HandingIn.Outcome.Paused() ->
                throw new SittingProblem(HttpStatus.CONFLICT, "paused", "The sitting is paused");
            case HandingIn.Outcome.LeaseLost() -> throw SittingProblem.leaseLost();
            case HandingIn.Outcome.AnswersDiffer(List<HandingIn.Has> counting) ->
                throw new SittingProblem(
                        HttpStatus.CONFLICT,
                        "answers-differ",
                        "Other answers count than the page shows",
                        Map.of("answers", counting));
            case HandingIn.Outcome.NotRung(Instant deadline) ->
                throw new SittingProblem(
                        HttpStatus.CONFLICT,
                        "bell-not-rung",
                        "There is time left",
                        Map.of("serverTime", clock.millis(), "deadline", deadline.toEpochMilli()));
            case HandingIn.Outcome.TooEarly(Instant from) ->
                throw new SittingProblem(
                        HttpStatus.CONFLICT,
                        "too-early",
                        "Hand-in is not open yet",
                        Map.of("from", from.toEpochMilli()));
            case HandingIn.Outcome.AnswersMissing(List<Long> missing) ->
                throw new SittingProblem(
                        HttpStatus.CONFLICT,
                        "answers-missing",
                        "Some answers never arrived",
                        Map.of("missing", missing));
        };
    }

    private static Arrival arrival(HttpServletRequest request) {
        String query = request.getQueryString();
        String url = request.getRequestURL() + (query == null ? "" : "?" + query);
        return new Arrival(request.getRemoteAddr(), url, request.getHeader(Arrival.BROWSER_KEY_HEADER), "");
    }

    private SaveOutcome await(long id, Ticket ticket, long lease, List<Answer> answers) {
        try {
            return saving.save(new AttemptId(id), ticket, lease, answers)
                    .get(SittingSettings.PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException slow) {
            // it may still be committed; sent again, it is recognised
            return new SaveOutcome.TooBusy();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new SaveOutcome.TooBusy();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("answers were not decided", failed);
        }
    }

    private Attempt admitted(long id, @Nullable String ticket) {
        return reading.admitted(new AttemptId(id), ticket(ticket)).orElseThrow(SittingProblem::unknownAttempt);
    }

    private static Ticket ticket(@Nullable String told) {
        if (told == null || !told.startsWith("Bearer ")) {
            throw SittingProblem.unknownAttempt();
        }
        return new Ticket(told.substring("Bearer ".length()));
    }

    private static List<Long> ids(@Nullable List<Long> told) {
        if (told == null) {
            return List.of();
        }
        if (told.size() > MESSAGES || told.stream().anyMatch(Objects::isNull)) {
            throw malformed("known and closed must hold numbers, at most " + MESSAGES);
        }
        return told;
    }

    private static Answer answer(AnswerOrder told) {
        List<String> chosen = told.chosen() == null ? List.of() : told.chosen();
        if (told.seq() < 1 || chosen.size() > 26 || !chosen.stream().allMatch(AttemptController::isSayable)) {
            throw badAnswer(told.seq(), told.item());
        }
        return Answer.of(told.seq(), told.item(), chosen, told.flagged(), saidAt(told.at()));
    }

    /** Null also for what is no time of an exam: a column that refuses it would take the answers of others along. */
    private static @Nullable Instant saidAt(@Nullable Long at) {
        return at == null || at < EARLIEST.toEpochMilli() || at >= LATEST.toEpochMilli()
                ? null
                : Instant.ofEpochMilli(at);
    }

    private static boolean isSayable(@Nullable String one) {
        return one != null && one.length() <= PaperShape.LONGEST_ESSAY;
    }

    private static SittingProblem badAnswer(long seq, int item) {
        return new SittingProblem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "bad-answer",
                "Not an answer to an item of this paper",
                Map.of("seq", seq, "item", item));
    }

    private static SittingProblem malformed(String title) {
        return new SittingProblem(HttpStatus.BAD_REQUEST, "malformed", title);
    }
}
