package org.chizheng.marking.essays;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chizheng.exams.FrozenPaper;
import org.chizheng.questionbank.response.Criterion;
import org.chizheng.questionbank.response.Response;
import org.chizheng.sittings.AttemptId;

/** Puts essays and the words of their questions together. */
final class EssayTasks {

    private EssayTasks() {}

    /** One task a question, with its essays in the order in which they come. */
    static List<EssayTask> of(List<Essay> all, Function<AttemptId, FrozenPaper> papers) {
        Map<EssayPlace, List<Essay>> byQuestion = new LinkedHashMap<>();
        for (Essay essay : all) {
            byQuestion
                    .computeIfAbsent(essay.place(), place -> new ArrayList<>())
                    .add(essay);
        }
        return byQuestion.values().stream()
                .map(essays -> task(essays, papers.apply(essays.getFirst().attempt())))
                .toList();
    }

    private static EssayTask task(List<Essay> essays, FrozenPaper paper) {
        Essay first = essays.getFirst();
        FrozenPaper.Item item = paper.items().stream()
                .filter(one -> one.item() == first.item())
                .findFirst()
                .orElseThrow();
        if (!(item.response() instanceof Response.Essay(List<Criterion> rubric))) {
            throw new IllegalStateException(first.id() + " answers no essay");
        }
        return new EssayTask(
                first.place(),
                first.marks(),
                item.material(),
                item.stem(),
                item.explanation(),
                rubric,
                essays.stream().map(Essay::id).toList(),
                essays.stream()
                        .filter(essay -> essay.mark() == null)
                        .map(Essay::id)
                        .collect(Collectors.toSet()));
    }
}
