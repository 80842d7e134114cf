package org.chizheng.exams.publishing;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chizheng.audit.AuditLog;
import org.chizheng.exams.AccessCode;
import org.chizheng.exams.Exam;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.ExamState;
import org.chizheng.exams.PlanFinding;
import org.chizheng.exams.enrolment.Enrolling;
import org.chizheng.exams.planning.CandidateTable;
import org.chizheng.exams.planning.ExamPlan;
import org.chizheng.exams.planning.ExamPlanning;
import org.chizheng.exams.planning.ExamTable;
import org.chizheng.exams.publishing.PaperDealing.Sitter;
import org.chizheng.exams.seating.SittingRules;
import org.chizheng.exams.seating.SittingTable;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerId;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionVersionId;
import org.chizheng.questionbank.drawing.Drawing;
import org.chizheng.questionbank.drawing.DrawnPaper;
import org.chizheng.questionbank.usage.ExamUse;
import org.chizheng.questionbank.usage.UsageRecording;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Proves a plan and freezes a paper for every attempt of every candidate, so that a start in the sitting is one cheap
 * read. Works in chunks: until the last one the exam stays a draft, and a change in between stops the publication.
 */
@Service
public class ExamPublishing {

    private static final int CHUNK = 50;

    private final ExamPlanning planning;
    private final Enrolling enrolling;
    private final ExamTable exams;
    private final CandidateTable candidates;
    private final SittingTable sittings;
    private final PaperTable papers;
    private final Drawing drawing;
    private final UsageRecording usage;
    private final AuditLog audit;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final SecureRandom seeds = new SecureRandom();

    ExamPublishing(
            ExamPlanning planning,
            Enrolling enrolling,
            ExamTable exams,
            CandidateTable candidates,
            SittingTable sittings,
            PaperTable papers,
            Drawing drawing,
            UsageRecording usage,
            AuditLog audit,
            TransactionOperations transactions,
            Clock clock) {
        this.planning = planning;
        this.enrolling = enrolling;
        this.exams = exams;
        this.candidates = candidates;
        this.sittings = sittings;
        this.papers = papers;
        this.drawing = drawing;
        this.usage = usage;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Everything that stands against publishing as the draft is now; empty if nothing does. */
    public List<PlanFinding> findings(Caller caller, ExamId id) {
        Exam exam = planning.requireExam(caller, id);
        if (exam.state() != ExamState.DRAFT) {
            return List.of(new PlanFinding.NotADraft(exam.state()));
        }
        List<OfficerId> people = candidates.of(id);
        List<PlanFinding> findings = new ArrayList<>(planning.findings(caller, ExamPlan.of(exam), people.size()));
        if (people.isEmpty()) {
            findings.add(new PlanFinding.NobodyEnrolled());
        }
        findings.addAll(enrolling.ineligible(exam, people));
        findings.addAll(SittingRules.of(exam, sittings.of(id), candidates.places(id), clock.instant()));
        return findings;
    }

    /** Publishes, or tells why not. Takes about a second for a few hundred candidates; the progress is told. */
    public ExamPublication publish(Caller caller, ExamId id, FreezingProgress progress) {
        planning.requireExam(caller, id);
        Optional<Long> begun = transactions.execute(tx -> {
            Optional<Long> revision = exams.lockDraft(id);
            if (revision.isPresent()) {
                exams.touch(id);
                papers.deleteAll(id);
            }
            return revision.map(before -> before + 1);
        });
        List<PlanFinding> findings = findings(caller, id);
        if (!findings.isEmpty() || begun.isEmpty()) {
            return new ExamPublication.Refused(findings);
        }
        Exam exam = planning.requireExam(caller, id);
        Optional<PaperDealing> dealing = PaperDealing.begin(
                exam,
                candidates.of(id),
                drawing,
                planning.outlook(exam.blueprint(), exam.organisationPath()),
                seeds.nextLong());
        if (dealing.isEmpty()) {
            return new ExamPublication.Refused(List.of(new PlanFinding.PaperNotFound()));
        }
        Optional<PlanFinding> against =
                dealing.get().against().or(() -> freezeAndOpen(caller, exam, dealing.get(), begun.get(), progress));
        return against.<ExamPublication>map(finding -> new ExamPublication.Refused(List.of(finding)))
                .orElseGet(() ->
                        new ExamPublication.Published(dealing.get().sitters().size()));
    }

    /** Present: what came in between. */
    private Optional<PlanFinding> freezeAndOpen(
            Caller caller, Exam exam, PaperDealing dealing, long revision, FreezingProgress progress) {
        Frozen frozen = new Frozen(new HashMap<>(), new HashMap<>());
        return freeze(exam, dealing, frozen, revision, progress)
                .or(() -> open(caller, exam, dealing, frozen.uses(), revision)
                        ? Optional.empty()
                        : Optional.of(new PlanFinding.ChangedMeanwhile()));
    }

    /** What is frozen so far: the words of every question, and on how many papers it is. */
    private record Frozen(Map<QuestionVersionId, QuestionContent> words, Map<QuestionVersionId, Integer> uses) {}

    private Optional<PlanFinding> freeze(
            Exam exam, PaperDealing dealing, Frozen frozen, long revision, FreezingProgress progress) {
        List<Sitter> sitters = dealing.sitters();
        for (int from = 0; from < sitters.size(); from += CHUNK) {
            List<Sitter> chunk = sitters.subList(from, Math.min(from + CHUNK, sitters.size()));
            Optional<PlanFinding> against = transactions.execute(tx -> {
                if (!unchanged(exam.id(), revision)) {
                    return Optional.of(new PlanFinding.ChangedMeanwhile());
                }
                for (Sitter sitter : chunk) {
                    Optional<DrawnPaper> drawn = dealing.paper(sitter);
                    if (drawn.isEmpty()) {
                        return Optional.of(new PlanFinding.PaperNotFound());
                    }
                    freeze(exam, sitter, drawn.get(), frozen);
                }
                return Optional.empty();
            });
            if (against.isPresent()) {
                return against;
            }
            progress.frozen(from + chunk.size(), sitters.size());
        }
        return Optional.empty();
    }

    private void freeze(Exam exam, Sitter sitter, DrawnPaper drawn, Frozen frozen) {
        Set<QuestionVersionId> versions =
                drawn.items().stream().map(DrawnPaper.Item::version).collect(Collectors.toSet());
        Set<QuestionVersionId> fresh = versions.stream()
                .filter(version -> !frozen.words().containsKey(version))
                .collect(Collectors.toSet());
        if (!fresh.isEmpty()) {
            Map<QuestionVersionId, QuestionContent> words = drawing.contents(fresh);
            papers.insertWords(exam.id(), words);
            frozen.words().putAll(words);
        }
        DrawnPaper arranged = Arranging.arranged(drawn, exam.blueprint(), exam.conduct(), frozen.words());
        papers.insert(exam.id(), sitter.officer(), sitter.ordinal(), arranged);
        versions.forEach(version -> frozen.uses().merge(version, 1, Integer::sum));
    }

    private boolean open(
            Caller caller, Exam exam, PaperDealing dealing, Map<QuestionVersionId, Integer> frozen, long revision) {
        return transactions.execute(tx -> {
            boolean same = unchanged(exam.id(), revision);
            if (same) {
                exams.keepSpread(exam.id(), dealing.spread());
                exams.issueCode(exam.id(), AccessCode.random());
                exams.become(exam.id(), ExamState.PUBLISHED, clock.instant());
                // in the log, so that it can be shown years later which words the candidates had
                Map<String, String> facts = Map.of(
                        "title", exam.title(),
                        "papers", String.valueOf(dealing.sitters().size()),
                        "forms", String.valueOf(exam.forms()),
                        "words", papers.nameWords(exam.id()).value());
                audit.append(exam.entry(caller, "exam.published", facts));
                usage.published(new ExamUse(exam.id().value(), exam.opens(), exam.closes(), frozen));
            }
            return same;
        });
    }

    private boolean unchanged(ExamId id, long revision) {
        return exams.lockDraft(id).filter(now -> now == revision).isPresent();
    }
}
