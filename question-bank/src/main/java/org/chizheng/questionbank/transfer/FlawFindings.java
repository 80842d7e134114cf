package org.chizheng.questionbank.transfer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chizheng.questionbank.Flaw;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionRules;
import org.chizheng.questionbank.response.Response;
import org.chizheng.questionbank.transfer.Origin.Part;

/** Says in terms of the file what the rules of the bank object to. */
final class FlawFindings {

    /** More parts than any case has; then that is what is said. */
    private static final int MOST_NAMED_PARTS = 100;

    private FlawFindings() {}

    static List<Finding> of(Origin origin, Set<Flaw> flaws) {
        return new TreeSet<>(flaws).stream().map(flaw -> of(origin, flaw)).toList();
    }

    /** What is wrong with a question; what is wrong with a part of a case is said of the part. */
    static List<Finding> of(Origin origin, QuestionContent content, Set<Flaw> flaws) {
        if (!(content.response() instanceof Response.Case(var parts)) || parts.size() > MOST_NAMED_PARTS) {
            return of(origin, flaws);
        }
        List<Finding> findings = new ArrayList<>();
        Set<Flaw> ofParts = EnumSet.noneOf(Flaw.class);
        for (int number = 0; number < parts.size(); number++) {
            Set<Flaw> ofPart = QuestionRules.flaws(parts.get(number));
            ofParts.addAll(ofPart);
            findings.addAll(of(origin.ofPart(number), ofPart));
        }
        Set<Flaw> ofCase = EnumSet.noneOf(Flaw.class);
        ofCase.addAll(
                QuestionRules.check(content.with(new Response.Case(List.of()))).flaws());
        if (!parts.isEmpty()) {
            ofCase.remove(Flaw.PARTS_MISSING);
        }
        flaws.stream().filter(flaw -> !ofParts.contains(flaw)).forEach(ofCase::add);
        findings.addAll(0, of(origin, ofCase));
        return findings;
    }

    private static Finding of(Origin origin, Flaw flaw) {
        return switch (flaw) {
            case STEM_EMPTY -> origin.finding(Part.STEM, Reason.STEM_EMPTY);
            case STEM_TOO_LONG -> origin.finding(Part.STEM, Reason.STEM_TOO_LONG);
            case STEM_IN_BANK -> origin.finding(Part.STEM, Reason.STEM_IN_BANK);
            case TOO_FEW_OPTIONS -> origin.finding(Part.WHOLE, Reason.TOO_FEW_OPTIONS);
            case TOO_MANY_OPTIONS, TRUE_FALSE_NEEDS_TWO_OPTIONS -> origin.finding(Part.WHOLE, Reason.TOO_MANY_OPTIONS);
            case OPTION_EMPTY, OPTION_LETTER_INVALID -> origin.finding(Part.WHOLE, Reason.OPTION_EMPTY);
            case OPTION_TOO_LONG -> origin.finding(Part.WHOLE, Reason.OPTION_TOO_LONG);
            case OPTION_LETTER_REPEATED, OPTION_TEXT_REPEATED -> origin.finding(Part.WHOLE, Reason.OPTION_REPEATED);
            case KEY_MISSING -> origin.finding(Part.KEY, Reason.KEY_MISSING);
            case KEY_NAMES_NO_OPTION -> origin.finding(Part.KEY, Reason.KEY_NAMES_NO_OPTION);
            case SINGLE_NEEDS_ONE_KEY, MULTIPLE_NEEDS_SEVERAL_KEYS ->
                origin.finding(Part.KEY, Reason.KEY_DOES_NOT_FIT_TYPE);
            case RESPONSE_OF_OTHER_TYPE -> origin.finding(Part.WHOLE, Reason.KEY_DOES_NOT_FIT_TYPE);
            case BLANKS_MISSING -> origin.finding(Part.STEM, Reason.BLANKS_MISSING);
            case BLANKS_MISCOUNTED -> origin.finding(Part.KEY, Reason.BLANKS_MISCOUNTED);
            case BLANK_WITHOUT_ANSWER, BLANK_ANSWER_TOO_LONG -> origin.finding(Part.KEY, Reason.BLANK_ANSWER_UNSOUND);
            case TOO_FEW_STEPS -> origin.finding(Part.WHOLE, Reason.TOO_FEW_STEPS);
            case TOO_FEW_PROMPTS, TOO_MANY_PROMPTS, PROMPT_EMPTY, PROMPT_WITHOUT_OPTION ->
                origin.finding(Part.KEY, Reason.PROMPTS_UNSOUND);
            case RUBRIC_MISSING, CRITERION_EMPTY, CRITERION_TOO_LONG, CRITERION_WITHOUT_POINTS ->
                origin.finding(Part.KEY, Reason.RUBRIC_UNSOUND);
            case PARTS_MISSING, TOO_MANY_PARTS, PART_IS_CASE -> origin.finding(Part.WHOLE, Reason.PARTS_UNSOUND);
            case PART_SHARE_INVALID -> origin.finding(Part.SHARE, Reason.SHARE_UNREADABLE);
            case TAG_INVALID, TOO_MANY_TAGS -> origin.finding(Part.TAGS, Reason.TAGS_UNSOUND);
            case SUBJECT_INVALID -> origin.finding(Part.SUBJECT, Reason.SUBJECT_UNKNOWN);
            case CITATION_TOO_LONG -> origin.finding(Part.LAW, Reason.CITATION_TOO_LONG);
            case EXPLANATION_TOO_LONG -> origin.finding(Part.EXPLANATION, Reason.EXPLANATION_TOO_LONG);
            case REVISED_MEANWHILE, NOT_YOURS_TO_CHANGE, RETIRED ->
                throw new IllegalStateException("new questions cannot have the flaw " + flaw);
        };
    }
}
