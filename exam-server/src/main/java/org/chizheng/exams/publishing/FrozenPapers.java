package org.chizheng.exams.publishing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.FrozenPaper;
import org.chizheng.exams.PaperId;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionVersionId;
import org.chizheng.questionbank.drawing.DrawnPaper;
import org.chizheng.questionbank.response.Part;
import org.chizheng.questionbank.response.Prompt;
import org.chizheng.questionbank.response.Response;

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
        if (place.part() != null && content.response() instanceof Response.Case(List<Part> parts)) {
            Part part = parts.get(place.part() - 1);
            return new FrozenPaper.Item(
                    place.item(),
                    place.version(),
                    place.part(),
                    part.type(),
                    place.marks(),
                    content.stem(),
                    part.stem(),
                    shown(place, part.response()),
                    content.citation(),
                    part.explanation() == null ? content.explanation() : part.explanation());
        }
        return new FrozenPaper.Item(
                place.item(),
                place.version(),
                null,
                content.type(),
                place.marks(),
                null,
                content.stem(),
                shown(place, content.response()),
                content.citation(),
                content.explanation());
    }

    /** The response under the letters that are shown. */
    private static Response shown(DrawnPaper.Item place, Response response) {
        Map<String, String> letters = new HashMap<>();
        for (String authored : place.optionOrder()) {
            letters.put(authored, String.valueOf((char) ('A' + letters.size())));
        }
        for (Option option : response.options()) {
            if (!letters.containsKey(option.key())) {
                throw new IllegalStateException(place.version() + " was laid out without option " + option.key());
            }
        }
        return switch (response) {
            case Response.Choice(List<Option> options, Set<String> key, boolean keepOrder) -> {
                Set<String> right = new TreeSet<>();
                key.forEach(authored -> right.add(letters.getOrDefault(authored, authored)));
                yield new Response.Choice(sorted(renamed(options, letters)), right, keepOrder);
            }
            case Response.Ordering(List<Option> steps) -> new Response.Ordering(renamed(steps, letters));
            case Response.Matching(List<Prompt> prompts, List<Option> options) ->
                new Response.Matching(
                        prompts.stream()
                                .map(prompt ->
                                        new Prompt(prompt.text(), letters.getOrDefault(prompt.key(), prompt.key())))
                                .toList(),
                        sorted(renamed(options, letters)));
            case Response.Blanks blanks -> blanks;
            case Response.Essay essay -> essay;
            case Response.Case parts ->
                throw new IllegalStateException(place.version() + " is a case laid out without its parts");
        };
    }

    private static List<Option> renamed(List<Option> options, Map<String, String> letters) {
        return options.stream()
                .map(option -> new Option(letters.getOrDefault(option.key(), option.key()), option.text()))
                .toList();
    }

    private static List<Option> sorted(List<Option> options) {
        return options.stream()
                .sorted((one, other) -> one.key().compareTo(other.key()))
                .toList();
    }
}
