package org.chizheng.questionbank;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.chizheng.questionbank.response.Blank;
import org.chizheng.questionbank.response.Criterion;
import org.chizheng.questionbank.response.Prompt;
import org.chizheng.questionbank.response.Response;

/** What the answering of each type must fulfil; texts are sanitised and of a storable length. */
final class ResponseRules {

    static final int MOST_OPTIONS = 26;
    static final int MOST_PARTS = 20;
    private static final int MOST_BLANKS = 20;
    private static final int MOST_ANSWERS = 20;
    private static final int LONGEST_ANSWER = 200;
    private static final int MOST_CRITERIA = 20;
    private static final int LONGEST_CRITERION = 500;
    /** Two steps are guessed by a coin. */
    private static final int FEWEST_STEPS = 3;

    private final Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
    private final QuestionType type;
    private final String stem;

    private ResponseRules(QuestionType type, String stem) {
        this.type = type;
        this.stem = stem;
    }

    /** What is wrong with a stem and its response; the parts of a case are not looked into. */
    static Set<Flaw> flaws(QuestionType type, String stem, Response response) {
        return new ResponseRules(type, stem).check(response);
    }

    private Set<Flaw> check(Response response) {
        note(Flaw.STEM_EMPTY, RichText.plain(stem).isBlank());
        boolean fits = switch (response) {
            case Response.Choice choice -> type.isChoice();
            case Response.Blanks blanks -> type == QuestionType.BLANKS;
            case Response.Ordering ordering -> type == QuestionType.ORDERING;
            case Response.Matching matching -> type == QuestionType.MATCHING;
            case Response.Essay essay -> type == QuestionType.ESSAY;
            case Response.Case parts -> type == QuestionType.CASE;
        };
        note(Flaw.RESPONSE_OF_OTHER_TYPE, !fits);
        switch (response) {
            case Response.Choice choice -> choice(choice);
            case Response.Blanks(List<Blank> blanks) -> blanks(blanks);
            case Response.Ordering(List<Option> steps) -> {
                options(steps);
                note(Flaw.TOO_FEW_STEPS, steps.size() < FEWEST_STEPS);
            }
            case Response.Matching matching -> matching(matching);
            case Response.Essay(List<Criterion> rubric) -> rubric(rubric);
            case Response.Case parts -> note(Flaw.PARTS_MISSING, parts.parts().isEmpty());
        }
        return flaws;
    }

    private void choice(Response.Choice choice) {
        options(choice.options());
        note(Flaw.TOO_FEW_OPTIONS, choice.options().size() < 2);
        note(
                Flaw.TRUE_FALSE_NEEDS_TWO_OPTIONS,
                type == QuestionType.TRUE_FALSE && choice.options().size() > 2);
        Set<String> key = choice.key();
        if (key.isEmpty()) {
            flaws.add(Flaw.KEY_MISSING);
        } else if (!key.stream().allMatch(among(choice.options()))) {
            flaws.add(Flaw.KEY_NAMES_NO_OPTION);
        } else if (type == QuestionType.MULTIPLE) {
            note(Flaw.MULTIPLE_NEEDS_SEVERAL_KEYS, key.size() < 2);
        } else {
            note(Flaw.SINGLE_NEEDS_ONE_KEY, key.size() != 1);
        }
    }

    private void options(List<Option> options) {
        Set<String> letters = new HashSet<>();
        Set<String> texts = new HashSet<>();
        for (Option option : options) {
            String text = RichText.distinct(option.text());
            note(Flaw.OPTION_EMPTY, text.isBlank());
            note(Flaw.OPTION_LETTER_INVALID, !option.key().matches("[A-Z]"));
            note(Flaw.OPTION_LETTER_REPEATED, !letters.add(option.key()));
            note(Flaw.OPTION_TEXT_REPEATED, !text.isBlank() && !texts.add(text.replaceAll("\\s+", "")));
        }
    }

    private void blanks(List<Blank> blanks) {
        int marked = Blank.in(RichText.plain(stem));
        note(Flaw.BLANKS_MISSING, marked == 0);
        note(Flaw.BLANKS_MISCOUNTED, marked > 0 && marked != blanks.size() || blanks.size() > MOST_BLANKS);
        for (Blank blank : blanks) {
            List<String> accepted = blank.accepted();
            note(
                    Flaw.BLANK_WITHOUT_ANSWER,
                    accepted.isEmpty()
                            || accepted.size() > MOST_ANSWERS
                            || accepted.stream().anyMatch(answer -> !blank.accepts(answer)));
            note(Flaw.BLANK_ANSWER_TOO_LONG, accepted.stream().anyMatch(answer -> answer.length() > LONGEST_ANSWER));
        }
    }

    private void matching(Response.Matching matching) {
        options(matching.options());
        note(Flaw.TOO_FEW_OPTIONS, matching.options().size() < 2);
        note(Flaw.TOO_FEW_PROMPTS, matching.prompts().size() < 2);
        note(Flaw.TOO_MANY_PROMPTS, matching.prompts().size() > MOST_OPTIONS);
        Predicate<String> exists = among(matching.options());
        for (Prompt prompt : matching.prompts()) {
            note(Flaw.PROMPT_EMPTY, RichText.distinct(prompt.text()).isBlank());
            note(Flaw.PROMPT_WITHOUT_OPTION, !exists.test(prompt.key()));
        }
    }

    private void rubric(List<Criterion> rubric) {
        note(Flaw.RUBRIC_MISSING, rubric.isEmpty() || rubric.size() > MOST_CRITERIA);
        for (Criterion criterion : rubric) {
            note(Flaw.CRITERION_EMPTY, criterion.words().isBlank());
            note(Flaw.CRITERION_TOO_LONG, criterion.words().length() > LONGEST_CRITERION);
            note(Flaw.CRITERION_WITHOUT_POINTS, criterion.points().signum() <= 0);
        }
    }

    private static Predicate<String> among(List<Option> options) {
        return letter -> options.stream().anyMatch(option -> option.key().equals(letter));
    }

    private void note(Flaw flaw, boolean found) {
        if (found) {
            flaws.add(flaw);
        }
    }
}
