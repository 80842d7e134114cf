package org.chizheng.marking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.chizheng.exams.Exam;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.Exams;
import org.chizheng.exams.FrozenPaper;
import org.chizheng.marking.essays.EssayMark;
import org.chizheng.marking.essays.Essays;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Officer;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.Officers;
import org.chizheng.officers.Role;
import org.chizheng.profiles.JurisdictionProfiles;
import org.chizheng.profiles.MultipleChoiceRule;
import org.chizheng.sittings.AttemptId;
import org.chizheng.sittings.Attempts;
import org.chizheng.sittings.ClosedAttempt;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** Results for people: examiners see those of their exams, candidates their own once published. */
@Service
public class ResultReading {

    private final Exams exams;
    private final Attempts attempts;
    private final Officers officers;
    private final JurisdictionProfiles profiles;
    private final ResultTable results;
    private final Essays essays;

    ResultReading(
            Exams exams,
            Attempts attempts,
            Officers officers,
            JurisdictionProfiles profiles,
            ResultTable results,
            Essays essays) {
        this.exams = exams;
        this.attempts = attempts;
        this.officers = officers;
        this.profiles = profiles;
        this.results = results;
        this.essays = essays;
    }

    /** All results of an exam, by candidate. */
    public List<MarkedResult> at(Caller caller, ExamId id) {
        caller.require(Role.COORDINATOR, Role.SUPERVISOR);
        Exam exam = exams.find(id).orElseThrow(() -> new NoSuchElementException("no exam " + id));
        caller.requireSees(exam.organisationPath());
        List<Result> all = results.at(id);
        Map<OfficerId, Officer> people =
                officers.findAll(all.stream().map(Result::officer).distinct().toList());
        List<MarkedResult> marked = new ArrayList<>();
        for (Result result : all) {
            Officer officer = people.get(result.officer());
            if (officer != null) {
                marked.add(new MarkedResult(
                        officer, result.ordinal(), result.score(), result.verdict(), result.publishedAt()));
            }
        }
        return marked;
    }

    /** The caller's own published results, newest first. */
    public List<PublishedResult> own(Caller caller) {
        return results.published(self(caller)).stream().map(Result::published).toList();
    }

    /** The caller's own papers at an exam, first attempt first; empty before publication. */
    public List<AttemptReview> review(Caller caller, ExamId id) {
        OfficerId officer = self(caller);
        List<AttemptReview> reviews = new ArrayList<>();
        for (Result result : results.published(officer).reversed()) {
            AttemptId attempt = result.attempt();
            if (result.exam().equals(id) && attempt != null) {
                attempts.closed(attempt).map(closed -> review(result, closed)).ifPresent(reviews::add);
            }
        }
        return reviews;
    }

    private AttemptReview review(Result result, ClosedAttempt closed) {
        Exam exam = exams.find(result.exam()).orElseThrow();
        MultipleChoiceRule rule = profiles.version(exam.profile()).multipleChoice();
        FrozenPaper paper = exams.paper(closed.paper());
        Map<Integer, EssayMark> marks = essays.marks(closed.id());
        return new AttemptReview(
                result.published(),
                result.ordinal(),
                paper.items().stream()
                        .map(item -> {
                            List<String> given = closed.given().getOrDefault(item.item(), List.of());
                            EssayMark mark = marks.get(item.item());
                            BigDecimal earned = mark == null ? Scoring.earned(item, given, rule) : mark.earned();
                            return new AttemptReview.ReviewedItem(
                                    item, given, earned, mark == null ? null : mark.unsigned());
                        })
                        .toList());
    }

    private static OfficerId self(Caller caller) {
        caller.require(Role.OFFICER);
        return caller.asOfficer().orElseThrow(() -> new AccessDeniedException("only people on the register sit exams"));
    }
}
