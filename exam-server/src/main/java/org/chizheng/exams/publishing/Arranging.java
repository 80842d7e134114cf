package org.chizheng.exams.publishing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.chizheng.exams.Conduct;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionVersionId;
import org.chizheng.questionbank.drawing.Blueprint;
import org.chizheng.questionbank.drawing.DrawnPaper;
import org.chizheng.questionbank.response.Part;
import org.chizheng.questionbank.response.Response;

/**
 * Brings a drawn paper into the order that the exam's conduct asks for. Questions change places within their cell only,
 * so that single choice stays before multiple choice and fixed questions stay where they are.
 */
final class Arranging {

    private Arranging() {}

    static DrawnPaper arranged(
            DrawnPaper drawn, Blueprint blueprint, Conduct conduct, Map<QuestionVersionId, QuestionContent> words) {
        List<DrawnPaper.Item> items = new ArrayList<>();
        for (List<DrawnPaper.Item> question : inOrder(questions(drawn), drawn.seed(), blueprint, conduct)) {
            for (DrawnPaper.Item item : question) {
                List<String> options = conduct.shufflesOptions()
                        ? item.optionOrder()
                        : asWritten(item, Objects.requireNonNull(words.get(item.version())));
                items.add(new DrawnPaper.Item(items.size() + 1, item.version(), item.part(), item.marks(), options));
            }
        }
        return new DrawnPaper(drawn.seed(), items);
    }

    /** The items of each question: one, or the parts of a case. */
    private static List<List<DrawnPaper.Item>> questions(DrawnPaper drawn) {
        List<List<DrawnPaper.Item>> questions = new ArrayList<>();
        for (DrawnPaper.Item item : drawn.items()) {
            Integer part = item.part();
            if (part == null || part == 1) {
                questions.add(new ArrayList<>());
            }
            questions.getLast().add(item);
        }
        return questions;
    }

    private static List<List<DrawnPaper.Item>> inOrder(
            List<List<DrawnPaper.Item>> questions, long seed, Blueprint blueprint, Conduct conduct) {
        Set<Integer> fixed =
                blueprint.fixed().stream().map(Blueprint.Fixed::place).collect(Collectors.toSet());
        Deque<List<DrawnPaper.Item>> drawn = new ArrayDeque<>();
        for (int place = 1; place <= questions.size(); place++) {
            if (!fixed.contains(place)) {
                drawn.add(questions.get(place - 1));
            }
        }
        Random random = new Random(seed);
        Deque<List<DrawnPaper.Item>> ordered = new ArrayDeque<>();
        for (Blueprint.Cell cell : blueprint.cells()) {
            List<List<DrawnPaper.Item>> hand = new ArrayList<>();
            for (int i = 0; i < cell.count(); i++) {
                hand.add(drawn.remove());
            }
            if (conduct.shufflesQuestions()) {
                Collections.shuffle(hand, random);
            } else {
                hand.sort(Comparator.comparingLong(
                        question -> question.getFirst().version().value()));
            }
            ordered.addAll(hand);
        }
        List<List<DrawnPaper.Item>> paper = new ArrayList<>();
        for (int place = 1; place <= questions.size(); place++) {
            paper.add(fixed.contains(place) ? questions.get(place - 1) : ordered.remove());
        }
        return paper;
    }

    /** The order of the author, for choices: steps and matches in their author's order would tell the answer. */
    private static List<String> asWritten(DrawnPaper.Item item, QuestionContent content) {
        Integer part = item.part();
        Response response = part != null && content.response() instanceof Response.Case(List<Part> parts)
                ? parts.get(part - 1).response()
                : content.response();
        return response instanceof Response.Choice choice
                ? choice.options().stream().map(option -> option.key()).toList()
                : item.optionOrder();
    }
}
