package org.chizheng.questionbank.transfer;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.response.Prompt;
import org.chizheng.questionbank.response.Response;

/**
 * Letters for formats in which they are columns: from A on without a gap, in the order of the options. Only of an ordering
 * may they stand in another order, since its key says that.
 */
public final class Relettering {

    private Relettering() {}

    /** The same response under such letters; mostly it has them already. A case stays as it is. */
    public static Response of(Response response) {
        List<String> letters = response.options().stream().map(Option::key).toList();
        List<String> wanted =
                ChoiceDraft.lettered(letters).stream().map(Option::key).toList();
        return switch (response) {
            case Response.Choice choice
            when !letters.equals(wanted) ->
                new Response.Choice(relettered(choice.options()), moved(choice.key(), letters), choice.keepOrder());
            case Response.Matching matching
            when !letters.equals(wanted) ->
                new Response.Matching(
                        matching.prompts().stream()
                                .map(one -> new Prompt(one.text(), moved(one.key(), letters)))
                                .toList(),
                        relettered(matching.options()));
            case Response.Ordering ordering
            when !Set.copyOf(letters).equals(Set.copyOf(wanted)) -> new Response.Ordering(relettered(ordering.steps()));
            default -> response;
        };
    }

    private static List<Option> relettered(List<Option> options) {
        return ChoiceDraft.lettered(options.stream().map(Option::text).toList());
    }

    private static Set<String> moved(Set<String> key, List<String> letters) {
        return key.stream().map(one -> moved(one, letters)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String moved(String letter, List<String> letters) {
        return ChoiceDraft.letter(letters.indexOf(letter));
    }
}
