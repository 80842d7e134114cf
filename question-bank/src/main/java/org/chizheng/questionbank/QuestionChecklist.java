package org.chizheng.questionbank;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A mechanical look at a question for its author and its reviewer. It judges by the letter and may be wrong either way,
 * therefore it warns and never refuses; what refuses is in {@link QuestionRules}.
 */
public final class QuestionChecklist {

    private QuestionChecklist() {}

    /**
     * What is worth a second look, in the order of the warnings. Content may be unfinished or unsound: rules that lack
     * what they look at stay silent, and nothing at all is said as long as there is no stem.
     */
    public static Set<QuestionWarning> warnings(QuestionContent content) {
        Set<QuestionWarning> found = EnumSet.noneOf(QuestionWarning.class);
        String stem = ChecklistText.of(content.stem());
        if (stem.isEmpty()) {
            return found;
        }
        Citation citation = content.citation();
        note(
                found,
                QuestionWarning.CITATION_MISSING,
                citation == null || citation.law().isBlank());
        explanation(content, found);
        // the options of a true-or-false question are always the same, and its stem is a statement
        if (content.type() != QuestionType.TRUE_FALSE) {
            options(OptionChecks.of(content), stem, found);
            note(found, QuestionWarning.NEGATION_NOT_EMPHASISED, Negation.easilyMissed(content.stem()));
        }
        return Collections.unmodifiableSet(found);
    }

    private static void explanation(QuestionContent content, Set<QuestionWarning> found) {
        String explanation = content.explanation() == null ? "" : ChecklistText.of(content.explanation());
        note(found, QuestionWarning.EXPLANATION_MISSING, explanation.isEmpty());
        note(
                found,
                QuestionWarning.EXPLANATION_CONTRADICTS_KEY,
                !content.key().isEmpty()
                        && NamedLetters.in(explanation).stream().anyMatch(letters -> !letters.equals(content.key())));
    }

    private static void options(OptionChecks options, String stem, Set<QuestionWarning> found) {
        note(found, QuestionWarning.KEY_LONGEST, options.keyIsLongest());
        note(found, QuestionWarning.CATCH_ALL_OPTION, options.speakOfEachOther());
        note(found, QuestionWarning.OPTIONS_REPEAT_WORDS, options.repeatWords());
        note(found, QuestionWarning.OPTIONS_UNEVEN, options.areUneven());
        note(found, QuestionWarning.ABSOLUTES_IN_DISTRACTORS, options.onlyDistractorsAreAbsolute());
        note(found, QuestionWarning.STEM_GIVES_KEY, options.keyIsIn(stem));
    }

    private static void note(Set<QuestionWarning> found, QuestionWarning warning, boolean applies) {
        if (applies) {
            found.add(warning);
        }
    }
}
