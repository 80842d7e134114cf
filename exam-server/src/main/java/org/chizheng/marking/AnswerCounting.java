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

    /** Counts the answers of results that become known now; whoever was absent gave none. */
    void count(Exam exam, List<Result> news) {
        Set<AttemptId> known =
                news.stream().flatMap(result -> result.sat().stream()).collect(Collectors.toSet());
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

    private static void count(
            FrozenPaper paper,
            Map<Integer, List<String>> given,
            MultipleChoiceRule rule,
            Map<QuestionVersionId, Answered> answers) {
        BigDecimal score = Scoring.score(paper, given, rule);
        BigDecimal total = paper.items().stream().map(FrozenPaper.Item::marks).reduce(BigDecimal.ZERO, BigDecimal::add);
        for (FrozenPaper.Item item : paper.items()) {
            if (item.response() instanceof Response.Essay) {
                // what people mark is not known here
                continue;
            }
            BigDecimal earned = Scoring.earned(item, given.getOrDefault(item.item(), List.of()), rule);
            boolean right = earned.compareTo(item.marks()) == 0;
            double rest = total.subtract(item.marks()).doubleValue();
            double share = rest == 0 ? 0 : score.subtract(earned).doubleValue() / rest;
            answers.merge(item.version(), Answered.once(right, share), Answered::plus);
        }
    }
}
