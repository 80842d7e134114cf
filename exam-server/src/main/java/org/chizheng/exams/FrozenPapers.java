package org.chizheng.exams;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chizheng.questionbank.DrawnPaper;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionVersionId;

/** Turns drawn places and frozen words into the paper that a candidate sees. */
final class FrozenPapers {

    private FrozenPapers() {}

    static FrozenPaper assemble(
            PaperId id, ExamId exam, List<DrawnPaper.Item> layout, Map<QuestionVersionId, QuestionContent> words) {
        List<FrozenPaper.Item> items = new ArrayList<>(layout.size());
        for (DrawnPaper.Item place : layout) {
            QuestionContent content = words.get(place.version());
            if (content == null) {
                throw new IllegalStateException("exam " + exam + " was frozen without " + place.version());
            }
            items.add(item(place, content));
        }
        return new FrozenPaper(id, exam, items);
    }

    private static FrozenPaper.Item item(DrawnPaper.Item place, QuestionContent content) {
        Map<String, String> texts = content.options().stream().collect(Collectors.toMap(Option::key, Option::text));
        List<Option> shown = new ArrayList<>();
        Set<String> key = new LinkedHashSet<>();
        for (String authored : place.optionOrder()) {
            String letter = String.valueOf((char) ('A' + shown.size()));
            String text = texts.get(authored);
            if (text == null) {
                throw new IllegalStateException(place.version() + " has no option " + authored);
            }
            shown.add(new Option(letter, text));
            if (content.key().contains(authored)) {
                key.add(letter);
            }
        }
        return new FrozenPaper.Item(
                place.item(),
                place.version(),
                content.type(),
                place.marks(),
                content.stem(),
                shown,
                key,
                content.citation(),
                content.explanation());
    }
}
