package org.chizheng.marking;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chizheng.exams.Exam;
import org.chizheng.exams.Exams;
import org.chizheng.exams.FrozenPaper;
import org.chizheng.profiles.JurisdictionProfiles;
import org.chizheng.profiles.MultipleChoiceRule;
import org.chizheng.questionbank.QuestionVersionId;
import org.chizheng.questionbank.response.Response;
import org.chizheng.questionbank.usage.Answered;
import org.chizheng.questionbank.usage.UsageRecording;
import org.chizheng.sittings.AttemptId;
import org.chizheng.sittings.Attempts;
import org.chizheng.sittings.ClosedAttempt;
import org.springframework.stereotype.Component;

/** Tells the bank how its questions were answered, all attempts of a publication together. */
@Component
class AnswerCounting {

    /** Whole papers are long; as many as this are held at a time. */
    private static final int CHUNK = 200;

    private final Exams exams;
    private final Attempts attempts;
    private final JurisdictionProfiles profiles;
    private final UsageRecording usage;

    AnswerCounting(Exams exams, Attempts attempts, JurisdictionProfiles profiles, UsageRecording usage) {
        this.exams = exams;
        this.attempts = attempts;
        this.profiles = profiles;
        this.usage = usage;
    }

    /** Counts the answers of results that become known now; whoever was absent gave none, and what is void tells nothing. */
    void count(Exam exam, List<Result> news) {
        Set<AttemptId> known = news.stream()
                .filter(result -> result.verdict() != Verdict.VOID)
                .flatMap(result -> result.sat().stream())
                .collect(Collectors.toSet());
        if (known.isEmpty()) {
            return;
        }
        List<ClosedAttempt> closed = attempts.closedAt(exam.id()).stream()
                .filter(attempt -> known.contains(attempt.id()))
                .toList();
        MultipleChoiceRule rule = profiles.version(exam.profile()).multipleChoice();
        Map<QuestionVersionId, Answered> answers = new HashMap<>();
        for (int start = 0; start < closed.size(); start += CHUNK) {
            var chunk = closed.subList(start, Math.min(closed.size(), start + CHUNK)).stream()
                    .collect(Collectors.toMap(ClosedAttempt::paper, Function.identity()));
            exams.papers(chunk.keySet()).forEach(paper -> {
                ClosedAttempt attempt = chunk.get(paper.id());
                if (attempt != null) {
                    count(paper, attempt.given(), rule, answers);
                }
            });
        }
        usage.answered(answers);
    }

    /** A case counts as one question, right if all its parts are. */
    private static void count(
            FrozenPaper paper,
            Map<Integer, List<String>> given,
            MultipleChoiceRule rule,
            Map<QuestionVersionId, Answered> answers) {
        Map<QuestionVersionId, Share> shares = new HashMap<>();
        for (FrozenPaper.Item item : paper.items()) {
            List<String> answer = given.getOrDefault(item.item(), List.of());
            boolean byPeople = item.response() instanceof Response.Essay;
            Share share = new Share(item.marks(), Scoring.earned(item, answer, rule), byPeople);
            shares.merge(item.version(), share, Share::plus);
        }
        Share whole = shares.values().stream().reduce(Share.NOTHING, Share::plus);
        shares.forEach((version, share) -> {
            if (!share.byPeople()) {
                answers.merge(version, share.answered(whole), Answered::plus);
            }
        });
    }

    /**
     * What a question has to do with a paper's marks.
     *
     * @param byPeople whether people mark it, so that it cannot be called right or wrong here
     */
    private record Share(BigDecimal marks, BigDecimal earned, boolean byPeople) {

        static final Share NOTHING = new Share(BigDecimal.ZERO, BigDecimal.ZERO, false);

        Share plus(Share other) {
            return new Share(marks.add(other.marks), earned.add(other.earned), byPeople || other.byPeople);
        }

        Answered answered(Share whole) {
            double rest = whole.marks.subtract(marks).doubleValue();
            double earnedThere = whole.earned.subtract(earned).doubleValue();
            return Answered.once(earned.compareTo(marks) == 0, rest == 0 ? 0 : earnedThere / rest);
        }
    }
}
