package org.chizheng.marking;

import java.util.Map;
import java.util.stream.Collectors;
import org.chizheng.exams.ExamId;
import org.chizheng.officers.OfficerId;
import org.chizheng.sittings.EarlierResults;
import org.springframework.stereotype.Service;

@Service
class KnownResults implements EarlierResults {

    private final ResultTable results;

    KnownResults(ResultTable results) {
        this.results = results;
    }

    @Override
    public Map<Integer, Known> published(ExamId exam, OfficerId officer) {
        return results.publishedAt(exam, officer).stream()
                .collect(Collectors.toMap(Result::ordinal, KnownResults::known));
    }

    @Override
    public Map<OfficerId, Map<Integer, Known>> published(ExamId exam) {
        return results.publishedAt(exam).stream()
                .collect(
                        Collectors.groupingBy(Result::officer, Collectors.toMap(Result::ordinal, KnownResults::known)));
    }

    private static Known known(Result result) {
        return result.verdict() == Verdict.PASSED ? Known.PASSED : Known.NOT_PASSED;
    }
}
