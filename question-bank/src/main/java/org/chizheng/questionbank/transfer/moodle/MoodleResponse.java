package org.chizheng.questionbank.transfer.moodle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.chizheng.questionbank.RichText;
import org.chizheng.questionbank.response.Blank;
import org.chizheng.questionbank.response.Response;
import org.chizheng.questionbank.transfer.ChoiceDraft;
import org.chizheng.questionbank.transfer.ChoiceDraft.Choice;
import org.chizheng.questionbank.transfer.MatchingDraft;
import org.chizheng.questionbank.transfer.Reason;
import org.chizheng.questionbank.transfer.Rubric;
import org.chizheng.questionbank.transfer.markup.Node.Element;
import org.chizheng.questionbank.transfer.markup.Weights;
import org.chizheng.questionbank.transfer.markup.Wildcards;

/**
 * Reads how a question of Moodle is answered.
 *
 * @param finding hears of what is not understood or not kept; empty words stand for the question itself
 */
record MoodleResponse(Element question, MoodleText texts, BiConsumer<Reason, String> finding) {

    private static final double WHOLE = 100;

    boolean single() {
        return !no("single");
    }

    private boolean no(String name) {
        String word = question.first(name).map(Element::text).orElse("true").strip();
        return word.equalsIgnoreCase("false") || word.equals("0");
    }

    ChoiceDraft rightOrWrong() {
        for (Element answer : question.elements("answer")) {
            noteFeedback(answer);
            String word = answer.first("text").map(Element::text).orElse("").strip();
            if (word.toLowerCase(Locale.ROOT).equals("true")) {
                return ChoiceDraft.rightOrWrong(percent(answer) > 0);
            }
        }
        return new ChoiceDraft(List.of(), false);
    }

    ChoiceDraft choices() {
        List<Choice> choices = new ArrayList<>();
        Weights weights = new Weights();
        for (Element answer : question.elements("answer")) {
            double percent = percent(answer);
            weights.add(percent > 0, percent);
            noteFeedback(answer);
            choices.add(new Choice(texts.html(answer), percent > 0));
        }
        if (weights.partial()) {
            finding.accept(Reason.WEIGHTS_IGNORED, "");
        }
        return new ChoiceDraft(choices, no("shuffleanswers"));
    }

    /** What may be written into the one blank: what is worth the whole mark. */
    Response.Blanks blank() {
        if (question.first("usecase").map(Element::text).orElse("0").strip().equals("1")) {
            finding.accept(Reason.LETTER_CASE_IGNORED, "");
        }
        List<String> accepted = new ArrayList<>();
        for (Element answer : question.elements("answer")) {
            noteFeedback(answer);
            String words = answer.first("text").map(Element::text).orElse("").strip();
            if (percent(answer) < WHOLE) {
                finding.accept(Reason.WEIGHTS_IGNORED, words);
                continue;
            }
            if (Wildcards.in(words)) {
                finding.accept(Reason.WILDCARD_UNSUPPORTED, words);
            }
            accepted.add(Wildcards.unescape(words));
        }
        return new Response.Blanks(List.of(new Blank(accepted)));
    }

    Response.Matching pairs() {
        MatchingDraft pairs = new MatchingDraft();
        for (Element pair : question.elements("subquestion")) {
            String option = pair.first("answer")
                    .flatMap(answer -> answer.first("text"))
                    .map(Element::text)
                    .orElse("");
            pairs.pair(texts.html(pair), RichText.ofPlain(option));
        }
        return pairs.response();
    }

    /** The plugin for orderings writes the steps in the right order. */
    Response.Ordering steps() {
        List<String> steps = new ArrayList<>();
        for (Element answer : question.elements("answer")) {
            noteFeedback(answer);
            steps.add(texts.html(answer));
        }
        return new Response.Ordering(ChoiceDraft.lettered(steps));
    }

    /** What markers are told is the rubric; empty if it cannot be understood, then a finding says so. */
    Optional<Response.Essay> essay() {
        String words = question.first("graderinfo").map(texts::html).orElse("");
        Optional<Response.Essay> rubric = Rubric.read(words);
        if (rubric.isEmpty()) {
            finding.accept(Reason.RUBRIC_UNSOUND, RichText.plain(words));
        }
        return rubric;
    }

    private void noteFeedback(Element answer) {
        if (answer.first("feedback")
                .map(texts::html)
                .filter(html -> !html.isBlank())
                .isPresent()) {
            finding.accept(Reason.FEEDBACK_IGNORED, "");
        }
    }

    private double percent(Element answer) {
        try {
            double percent = Double.parseDouble(answer.attribute("fraction").strip());
            return Double.isFinite(percent) ? percent : 0;
        } catch (NumberFormatException unreadable) {
            finding.accept(Reason.WEIGHT_UNREADABLE, answer.attribute("fraction"));
            return 0;
        }
    }
}
