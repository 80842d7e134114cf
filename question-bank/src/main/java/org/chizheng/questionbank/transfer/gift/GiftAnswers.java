package org.chizheng.questionbank.transfer.gift;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chizheng.questionbank.RichText;
import org.chizheng.questionbank.response.Blank;
import org.chizheng.questionbank.response.Response;
import org.chizheng.questionbank.transfer.ChoiceDraft;
import org.chizheng.questionbank.transfer.ChoiceDraft.Choice;
import org.chizheng.questionbank.transfer.MatchingDraft;
import org.chizheng.questionbank.transfer.Reason;
import org.chizheng.questionbank.transfer.markup.Weights;
import org.chizheng.questionbank.transfer.markup.Wildcards;

/**
 * What stands between the braces of a GIFT question, still escaped and without its general feedback.
 *
 * @param format the format that texts are in if they say nothing
 * @param finding hears of what is not understood or not kept; empty words stand for the question itself
 */
record GiftAnswers(String inside, String format, GiftText texts, BiConsumer<Reason, String> finding) {

    private static final Pattern WEIGHT = Pattern.compile("^\\s*%(-?[0-9]{1,9}(?:[.,][0-9]{1,9})?)%");
    private static final double WHOLE = 100;
    private static final String ARROW = "->";

    /** One of them: its words and what it is worth, with what is said about it cut off. */
    private record Answer(String words, boolean right, double percent) {}

    private List<Answer> answers() {
        List<Answer> answers = new ArrayList<>();
        for (String answer : Gift.cut(inside, "=~")) {
            boolean marked = answer.charAt(0) == '=';
            String rest = answer.substring(1);
            Matcher weight = WEIGHT.matcher(rest);
            double percent = marked ? WHOLE : 0;
            boolean right = marked;
            if (weight.find()) {
                percent = Double.parseDouble(weight.group(1).replace(',', '.'));
                right = marked || percent > 0;
                rest = rest.substring(weight.end());
            } else if (rest.strip().startsWith("%")) {
                finding.accept(Reason.WEIGHT_UNREADABLE, rest);
            }
            int feedback = Gift.find(rest, "#", 0);
            if (feedback >= 0 && !rest.substring(feedback + 1).isBlank()) {
                finding.accept(Reason.FEEDBACK_IGNORED, "");
            }
            answers.add(new Answer(feedback < 0 ? rest : rest.substring(0, feedback), right, percent));
        }
        return answers;
    }

    boolean areChoices() {
        return Gift.find(inside, "~", 0) >= 0;
    }

    boolean arePairs() {
        return inside.contains(ARROW);
    }

    ChoiceDraft choices() {
        List<Choice> choices = new ArrayList<>();
        Weights weights = new Weights();
        for (Answer answer : answers()) {
            weights.add(answer.right(), answer.percent());
            choices.add(new Choice(texts.html(answer.words(), format), answer.right()));
        }
        if (weights.partial()) {
            finding.accept(Reason.WEIGHTS_IGNORED, "");
        }
        return new ChoiceDraft(choices, false);
    }

    /** What may be written into the one blank: what is worth the whole mark. */
    Response.Blanks blank() {
        List<String> accepted = new ArrayList<>();
        for (Answer answer : answers()) {
            String words = GiftText.plain(answer.words());
            if (answer.percent() < WHOLE) {
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
        for (Answer answer : answers()) {
            int arrow = answer.words().indexOf(ARROW);
            if (arrow < 0) {
                finding.accept(Reason.PROMPTS_UNSOUND, answer.words());
                continue;
            }
            String option = Gift.unescape(
                    answer.words().substring(arrow + ARROW.length()).strip());
            pairs.pair(texts.html(answer.words().substring(0, arrow), format), RichText.ofPlain(option));
        }
        return pairs.response();
    }
}
