package org.chizheng.questionbank;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chizheng.questionbank.response.Part;
import org.chizheng.questionbank.response.Response;

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
        // the stem of a true-or-false question is a statement, and that of a case a story
        if (content.type() != QuestionType.TRUE_FALSE && content.type() != QuestionType.CASE) {
            note(found, QuestionWarning.NEGATION_NOT_EMPHASISED, Negation.easilyMissed(content.stem()));
        }
        options(content.type(), stem, content.response(), found);
        if (content.response() instanceof Response.Case(List<Part> parts)) {
            parts.forEach(part -> options(part.type(), ChecklistText.of(part.stem()), part.response(), found));
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

    /** The options of a true-or-false question are always the same; other types have none that are right or wrong. */
    private static void options(QuestionType type, String stem, Response response, Set<QuestionWarning> found) {
        if (!(response instanceof Response.Choice choice) || type == QuestionType.TRUE_FALSE) {
            return;
        }
        OptionChecks options = OptionChecks.of(choice);
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
