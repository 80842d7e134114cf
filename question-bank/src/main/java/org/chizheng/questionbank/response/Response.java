package org.chizheng.questionbank.response;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.chizheng.questionbank.Option;

/**
 * How a question is answered and what is right. All texts of options, prompts and steps are sanitised HTML; accepted
 * answers and criteria are plain text.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Response.Choice.class, name = "choice"),
    @JsonSubTypes.Type(value = Response.Blanks.class, name = "blanks"),
    @JsonSubTypes.Type(value = Response.Ordering.class, name = "ordering"),
    @JsonSubTypes.Type(value = Response.Matching.class, name = "matching"),
    @JsonSubTypes.Type(value = Response.Essay.class, name = "essay"),
    @JsonSubTypes.Type(value = Response.Case.class, name = "case")
})
public sealed interface Response {

    /**
     * Options of which one or several are right (单选, 多选, 判断).
     *
     * @param options in the author's order
     * @param key letters of the right options
     * @param keepOrder whether options stay in the author's order on every paper, as 以上都对 needs it
     */
    record Choice(List<Option> options, Set<String> key, boolean keepOrder) implements Response {

        /** Copies the collections. */
        public Choice {
            options = List.copyOf(options);
            // in the order of the alphabet, so that equal content makes equal text
            key = Collections.unmodifiableSortedSet(new TreeSet<>(key));
        }
    }

    /**
     * Blanks in the stem, each a run of at least three underscores (填空).
     *
     * @param blanks in the order of the stem
     */
    record Blanks(List<Blank> blanks) implements Response {

        /** Copies the list. */
        public Blanks {
            blanks = List.copyOf(blanks);
        }
    }

    /**
     * Steps to be put into their order (排序).
     *
     * @param steps in the right order, under the letters by which answers name them
     */
    record Ordering(List<Option> steps) implements Response {

        /** Copies the list. */
        public Ordering {
            steps = List.copyOf(steps);
        }
    }

    /**
     * Prompts each of which has one option (匹配); an option may serve several prompts or none.
     *
     * @param prompts in the author's order, which every paper keeps
     * @param options what is picked from
     */
    record Matching(List<Prompt> prompts, List<Option> options) implements Response {

        /** Copies the lists. */
        public Matching {
            prompts = List.copyOf(prompts);
            options = List.copyOf(options);
        }
    }

    /**
     * A text of the candidate's own, marked by people along a rubric (简答).
     *
     * @param rubric what earns how much; only the proportions of the points count
     */
    record Essay(List<Criterion> rubric) implements Response {

        /** Copies the list. */
        public Essay {
            rubric = List.copyOf(rubric);
        }
    }

    /**
     * Questions on one material, which is the stem (案例分析).
     *
     * @param parts in the order of the paper
     */
    record Case(List<Part> parts) implements Response {

        /** Copies the list. */
        public Case {
            parts = List.copyOf(parts);
        }
    }

    /** The options under their letters: of a choice, of a matching, the steps of an ordering; else empty. */
    default List<Option> options() {
        return switch (this) {
            case Choice(List<Option> options, Set<String> key, boolean keepOrder) -> options;
            case Matching(List<Prompt> prompts, List<Option> options) -> options;
            case Ordering(List<Option> steps) -> steps;
            case Blanks blanks -> List.of();
            case Essay essay -> List.of();
            case Case parts -> List.of();
        };
    }

    /** All formatted texts of the response: options, prompts, and what the parts of a case say. */
    default Stream<String> texts() {
        return switch (this) {
            case Matching(List<Prompt> prompts, List<Option> options) ->
                Stream.concat(
                        prompts.stream().map(Prompt::text), options.stream().map(Option::text));
            case Case(List<Part> parts) -> parts.stream().flatMap(Part::texts);
            default -> options().stream().map(Option::text);
        };
    }

    /** The same response with every formatted text changed by this, such as sanitised. */
    default Response withTexts(UnaryOperator<String> change) {
        return switch (this) {
            case Choice(List<Option> options, Set<String> key, boolean keepOrder) ->
                new Choice(changed(options, change), key, keepOrder);
            case Ordering(List<Option> steps) -> new Ordering(changed(steps, change));
            case Matching(List<Prompt> prompts, List<Option> options) ->
                new Matching(
                        prompts.stream()
                                .map(prompt -> new Prompt(change.apply(prompt.text()), prompt.key()))
                                .toList(),
                        changed(options, change));
            case Case(List<Part> parts) ->
                new Case(parts.stream().map(part -> part.withTexts(change)).toList());
            case Blanks blanks -> blanks;
            case Essay essay -> essay;
        };
    }

    private static List<Option> changed(List<Option> options, UnaryOperator<String> change) {
        return options.stream()
                .map(option -> new Option(option.key(), change.apply(option.text())))
                .toList();
    }

    /** The letters of the right options of a choice; else empty. */
    default Set<String> key() {
        return this instanceof Choice choice ? choice.key() : Set.of();
    }
}
