package org.chizheng.questionbank.versions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.response.Part;
import org.chizheng.questionbank.response.Response;

/** How a question is answered and what is right, in named parts; those of a case begin with the number of its part. */
final class ComparedAnswers {

    private ComparedAnswers() {}

    /** Says something of one response. */
    private interface Saying {

        /**
         * Puts it.
         *
         * @param part number of the part of a case, else empty
         */
        void of(String part, Response response, Map<String, String> said);
    }

    private static Map<String, String> each(QuestionContent content, Saying saying) {
        Map<String, String> said = new LinkedHashMap<>();
        if (content.response() instanceof Response.Case material) {
            List<Part> parts = material.parts();
            for (int i = 0; i < parts.size(); i++) {
                saying.of(Integer.toString(i + 1), parts.get(i).response(), said);
            }
        } else {
            saying.of("", content.response(), said);
        }
        return said;
    }

    static Map<String, String> options(QuestionContent content) {
        return each(
                content,
                (part, response, said) ->
                        response.options().forEach(option -> said.put(name(part, option.key()), option.text())));
    }

    static Map<String, String> keys(QuestionContent content) {
        return each(content, (part, response, said) -> {
            String key = key(response);
            if (!key.isEmpty()) {
                said.put(part, key);
            }
        });
    }

    private static String key(Response response) {
        return switch (response) {
            case Response.Choice choice -> String.join("", new TreeSet<>(choice.key()));
            case Response.Ordering ordering ->
                ordering.steps().stream().map(Option::key).collect(Collectors.joining("→"));
            case Response.Matching matching ->
                IntStream.range(0, matching.prompts().size())
                        .mapToObj(i -> (i + 1) + "→" + matching.prompts().get(i).key())
                        .collect(Collectors.joining(" "));
            case Response.Blanks blanks -> "";
            case Response.Essay essay -> "";
            case Response.Case parts -> "";
        };
    }

    static Map<String, String> keptOrders(QuestionContent content) {
        return each(content, (part, response, said) -> {
            if (response instanceof Response.Choice choice && choice.keepOrder()) {
                said.put(part, "true");
            }
        });
    }

    static Map<String, String> prompts(QuestionContent content) {
        return each(content, (part, response, said) -> {
            if (response instanceof Response.Matching matching) {
                numbered(part, matching.prompts().stream().map(prompt -> prompt.text()), said);
            }
        });
    }

    static Map<String, String> blanks(QuestionContent content) {
        return each(content, (part, response, said) -> {
            if (response instanceof Response.Blanks blanks) {
                numbered(part, blanks.blanks().stream().map(blank -> String.join(" / ", blank.accepted())), said);
            }
        });
    }

    static Map<String, String> criteria(QuestionContent content) {
        return each(content, (part, response, said) -> {
            if (response instanceof Response.Essay essay) {
                numbered(
                        part,
                        essay.rubric().stream()
                                .map(line -> line.words() + " (" + line.points().toPlainString() + ")"),
                        said);
            }
        });
    }

    static Map<String, String> parts(QuestionContent content) {
        return ofParts(content, Part::stem);
    }

    static Map<String, String> partKinds(QuestionContent content) {
        return ofParts(content, part -> part.type().name() + " " + part.share());
    }

    static Map<String, String> partExplanations(QuestionContent content) {
        return ofParts(content, part -> part.explanation() == null ? "" : part.explanation());
    }

    private static Map<String, String> ofParts(QuestionContent content, Function<Part, String> what) {
        Map<String, String> said = new LinkedHashMap<>();
        if (content.response() instanceof Response.Case material) {
            numbered("", material.parts().stream().map(what), said);
        }
        return said;
    }

    private static void numbered(String part, Stream<String> texts, Map<String, String> said) {
        List<String> all = texts.toList();
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).isEmpty()) {
                said.put(name(part, Integer.toString(i + 1)), all.get(i));
            }
        }
    }

    private static String name(String part, String own) {
        return part.isEmpty() ? own : part + "." + own;
    }
}
