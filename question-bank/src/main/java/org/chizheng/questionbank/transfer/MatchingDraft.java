package org.chizheng.questionbank.transfer;

import java.util.ArrayList;
import java.util.List;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.RichText;
import org.chizheng.questionbank.response.Prompt;
import org.chizheng.questionbank.response.Response;

/**
 * A matching as formats have it that put each prompt beside the text of its option: equal texts are one option, options
 * stand in the order in which they are used first, and a pair without a prompt is an option that belongs to none.
 */
public final class MatchingDraft {

    private final List<String> options = new ArrayList<>();
    private final List<Prompt> prompts = new ArrayList<>();

    /** Takes the next pair, in HTML. */
    public void pair(String prompt, String option) {
        int known = options.indexOf(option);
        int number = known < 0 ? options.size() : known;
        if (known < 0) {
            options.add(option);
        }
        if (!prompt.isBlank()) {
            prompts.add(new Prompt(prompt, ChoiceDraft.letter(number)));
        }
    }

    /** The matching. */
    public Response.Matching response() {
        return new Response.Matching(prompts, ChoiceDraft.lettered(options));
    }

    /** Takes a prompt and the plain text of its option; an empty prompt for an option that belongs to none. */
    @FunctionalInterface
    public interface Taker {

        /** Takes the next pair. */
        void pair(String prompt, String option);
    }

    /** Goes through the pairs of a matching, those without a prompt last. */
    public static void each(Response.Matching matching, Taker taker) {
        for (Prompt prompt : matching.prompts()) {
            matching.options().stream()
                    .filter(option -> option.key().equals(prompt.key()))
                    .forEach(option -> taker.pair(prompt.text(), RichText.plain(option.text())));
        }
        for (Option option : matching.options()) {
            if (matching.prompts().stream().noneMatch(prompt -> prompt.key().equals(option.key()))) {
                taker.pair("", RichText.plain(option.text()));
            }
        }
    }

    /** Whether a format whose options are plain text can carry them. */
    public static boolean hasPlainOptions(QuestionContent content) {
        return content.options().stream().map(Option::text).allMatch(RichText::isPlain);
    }
}
