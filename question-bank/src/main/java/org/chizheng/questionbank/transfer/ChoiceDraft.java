package org.chizheng.questionbank.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chizheng.questionbank.Citation;
import org.chizheng.questionbank.Difficulty;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.transfer.Labels.Name;
import org.jspecify.annotations.Nullable;

/**
 * A question with options, as formats without letters have it; letters are given in the order of the options.
 *
 * @param type null if the number of right options decides
 * @param stem HTML, as are the choices and the explanation
 */
public record ChoiceDraft(
        @Nullable QuestionType type,
        String stem,
        List<Choice> choices,
        @Nullable String explanation,
        Labels labels) {

    /** The words of options of a question that asks for right or wrong. */
    public static final List<String> RIGHT_AND_WRONG = List.of("正确", "错误");

    /** An option. */
    public record Choice(String text, boolean right) {}

    /** Copies the choices. */
    public ChoiceDraft {
        choices = List.copyOf(choices);
    }

    /** The two options of a question that asks for right or wrong. */
    public static List<Choice> rightOrWrong(boolean right) {
        return List.of(new Choice(RIGHT_AND_WRONG.getFirst(), right), new Choice(RIGHT_AND_WRONG.getLast(), !right));
    }

    /** Whether a format that knows only "right" or "wrong" can carry the question. */
    public static boolean isRightOrWrong(QuestionContent content) {
        return content.type() == QuestionType.TRUE_FALSE
                && content.options().stream().map(Option::text).toList().equals(RIGHT_AND_WRONG);
    }

    /** The content; its findings say what stands in it that is not understood or not kept. */
    public QuestionContent content(ImportChoice choice, Origin.OfItem origin, List<Finding> findings) {
        List<Option> options = new ArrayList<>();
        Set<String> key = new TreeSet<>();
        for (int i = 0; i < choices.size(); i++) {
            // too many letters are a flaw by their number, whatever they are
            String letter = String.valueOf((char) ('A' + Math.min(i, 26)));
            options.add(new Option(letter, choices.get(i).text()));
            if (choices.get(i).right()) {
                key.add(letter);
            }
        }
        labels.foreign().forEach(label -> findings.add(origin.finding(Reason.TAG_IGNORED, label)));
        String law = labels.get(Name.LAW);
        String article = labels.get(Name.ARTICLE);
        return new QuestionContent(
                decided(key.size(), origin, findings),
                subject(choice, origin, findings),
                stem,
                options,
                key,
                difficulty(origin, findings),
                law == null ? null : new Citation(law, article == null ? "" : article),
                explanation == null || explanation.isBlank() ? null : explanation);
    }

    private QuestionType decided(int keys, Origin.OfItem origin, List<Finding> findings) {
        String word = labels.get(Name.TYPE);
        if (word != null) {
            Optional<QuestionType> named = Words.type(word);
            if (named.isPresent()) {
                return named.get();
            }
            findings.add(origin.finding(Reason.TYPE_UNKNOWN, word));
        }
        return type != null ? type : keys > 1 ? QuestionType.MULTIPLE : QuestionType.SINGLE;
    }

    private String subject(ImportChoice choice, Origin.OfItem origin, List<Finding> findings) {
        String word = labels.get(Name.SUBJECT);
        if (word == null) {
            return choice.subject();
        }
        return choice.subjectCalled(word).orElseGet(() -> {
            findings.add(origin.finding(Reason.SUBJECT_UNKNOWN, word));
            return choice.subject();
        });
    }

    private Difficulty difficulty(Origin.OfItem origin, List<Finding> findings) {
        String word = labels.get(Name.DIFFICULTY);
        return Words.difficulty(word == null ? "" : word).orElseGet(() -> {
            findings.add(origin.finding(Reason.DIFFICULTY_UNKNOWN, String.valueOf(word)));
            return Difficulty.MEDIUM;
        });
    }
}
