package org.chizheng.marking.essays;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.chizheng.audit.AuditEntry;
import org.chizheng.audit.AuditLog;
import org.chizheng.exams.Exam;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.Exams;
import org.chizheng.exams.Marks;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Role;
import org.chizheng.sittings.Attempts;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Marks essays: question by question across the candidates, without names. Reviewers mark, since they judge questions
 * and their rubrics anyway, and coordinators, since not every county has a reviewer and the exam is theirs to finish;
 * nobody marks at an exam that they are enrolled in. Until a result is published each mark may be changed.
 */
@Service
public class EssayMarking {

    private final Exams exams;
    private final Attempts attempts;
    private final EssayTable essays;
    private final PaperSettling results;
    private final AuditLog audit;
    private final TransactionOperations transactions;
    private final Clock clock;

    EssayMarking(
            Exams exams,
            Attempts attempts,
            EssayTable essays,
            PaperSettling results,
            AuditLog audit,
            TransactionOperations transactions,
            Clock clock) {
        this.exams = exams;
        this.attempts = attempts;
        this.essays = essays;
        this.results = results;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The exams whose essays this caller may mark and where one waits, newest first. */
    public List<EssayProgress> waiting(Caller caller) {
        requireMarker(caller);
        Map<ExamId, Exam> seen = new HashMap<>();
        exams.below(caller.path()).forEach(exam -> seen.put(exam.id(), exam));
        return essays.counts(seen.keySet()).stream()
                .filter(count -> count.marked() < count.all() && !sits(caller, count.exam()))
                .map(count -> progress(count, seen))
                .sorted(Comparator.comparing((EssayProgress one) -> one.exam().value())
                        .reversed())
                .toList();
    }

    /** How far the marking of an exam is; empty where nobody wrote an essay. */
    public Optional<EssayProgress> progress(Caller caller, ExamId id) {
        caller.require(Role.COORDINATOR, Role.REVIEWER, Role.SUPERVISOR);
        Exam exam = seen(caller, id);
        return essays.counts(List.of(id)).stream()
                .map(count -> progress(count, Map.of(id, exam)))
                .findFirst();
    }

    /** The questions of an exam that were answered by essay, each with its essays. */
    public List<EssayTask> tasks(Caller caller, ExamId id) {
        markable(caller, id);
        return EssayTasks.of(
                essays.at(id),
                attempt -> exams.paper(attempts.closed(attempt).orElseThrow().paper()));
    }

    /** One essay of an exam; empty if there is none of this number. */
    public Optional<EssaySheet> sheet(Caller caller, ExamId exam, EssayId id) {
        markable(caller, exam);
        return essays.find(id).filter(essay -> essay.exam().equals(exam)).map(this::sheet);
    }

    /**
     * Marks an essay, or changes its mark; the last one of an attempt settles the attempt's result in the same
     * transaction.
     *
     * @param revision of the sheet that the marker looked at; another one means that somebody else was faster
     * @param points by line of the rubric
     * @param words for the candidate; empty if none
     * @throws NoSuchElementException if the exam has no such essay
     */
    public MarkOutcome mark(
            Caller caller, ExamId exam, EssayId id, int revision, List<BigDecimal> points, String words) {
        Exam marked = markable(caller, exam);
        Optional<Essay> found = essays.find(id).filter(essay -> essay.exam().equals(exam));
        if (found.isEmpty() && essays.isWithdrawn(exam, id)) {
            return new MarkOutcome.Refused(MarkOutcome.Reason.REOPENED);
        }
        Essay told = found.orElseThrow(() -> new NoSuchElementException("no " + id + " at exam " + exam));
        EssayTask task = EssayTasks.of(
                        List.of(told),
                        attempt -> exams.paper(
                                attempts.closed(attempt).orElseThrow().paper()))
                .getFirst();
        if (!task.allows(points)) {
            return new MarkOutcome.Refused(MarkOutcome.Reason.POINTS_OFF_THE_RUBRIC);
        } else if (words.length() > EssayMark.LONGEST_WORDS) {
            return new MarkOutcome.Refused(MarkOutcome.Reason.WORDS_TOO_LONG);
        }
        EssayMark mark = new EssayMark(
                points.stream().map(Marks::plain).toList(),
                words.strip(),
                task.earned(points),
                caller.name(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return transactions.execute(tx -> keep(marked, told, revision, mark));
    }

    private MarkOutcome keep(Exam exam, Essay told, int revision, EssayMark mark) {
        if (!results.lockUnpublished(told.attempt())) {
            return new MarkOutcome.Refused(MarkOutcome.Reason.PUBLISHED);
        }
        // by a locking read, so that two markers of one paper see each other's marks
        Map<EssayId, Essay> all = new HashMap<>();
        essays.lock(told.attempt()).forEach(essay -> all.put(essay.id(), essay));
        Essay now = all.get(told.id());
        if (now == null) {
            return new MarkOutcome.Refused(MarkOutcome.Reason.REOPENED);
        } else if (now.revision() != revision) {
            return new MarkOutcome.MarkedBySomebodyElse(sheet(now));
        }
        Essay newer = now.with(mark);
        essays.mark(newer, mark);
        all.put(newer.id(), newer);
        boolean isComplete = all.values().stream().allMatch(essay -> essay.mark() != null);
        results.settle(
                told.attempt(),
                isComplete ? Optional.of(Essays.together(List.copyOf(all.values()))) : Optional.empty());
        audit.append(entry(exam, now, newer, mark));
        return new MarkOutcome.Marked(mark.earned());
    }

    private static AuditEntry entry(Exam exam, Essay before, Essay newer, EssayMark mark) {
        EssayMark old = before.mark();
        Map<String, String> facts = new HashMap<>(Map.of(
                "exam", String.valueOf(exam.id().value()),
                "attempt", String.valueOf(newer.attempt().value()),
                "item", String.valueOf(newer.item()),
                "earned", mark.earned().toPlainString()));
        if (old != null) {
            facts.put("before", old.earned().toPlainString());
        }
        return new AuditEntry(
                mark.by(),
                old == null ? "essay.marked" : "essay.remarked",
                newer.id().toString(),
                exam.organisationPath().value(),
                facts);
    }

    private EssaySheet sheet(Essay essay) {
        List<String> given =
                attempts.closed(essay.attempt()).orElseThrow().given().getOrDefault(essay.item(), List.of());
        return new EssaySheet(essay.id(), String.join("", given), essay.revision(), essay.mark());
    }

    private static EssayProgress progress(EssayTable.Count count, Map<ExamId, Exam> seen) {
        Exam exam = seen.get(count.exam());
        return new EssayProgress(count.exam(), exam == null ? "" : exam.title(), count.marked(), count.all());
    }

    private Exam markable(Caller caller, ExamId id) {
        requireMarker(caller);
        Exam exam = seen(caller, id);
        if (sits(caller, id)) {
            throw new AccessDeniedException("nobody marks at an exam of their own");
        }
        return exam;
    }

    private Exam seen(Caller caller, ExamId id) {
        Exam exam = exams.find(id).orElseThrow(() -> new NoSuchElementException("no exam " + id));
        caller.requireSees(exam.organisationPath());
        return exam;
    }

    private boolean sits(Caller caller, ExamId id) {
        return caller.asOfficer()
                .filter(officer -> exams.candidates(id).contains(officer))
                .isPresent();
    }

    private static void requireMarker(Caller caller) {
        caller.require(Role.COORDINATOR, Role.REVIEWER);
    }
}
