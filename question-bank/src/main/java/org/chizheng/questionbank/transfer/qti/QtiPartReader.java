package org.chizheng.questionbank.transfer.qti;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.RichText;
import org.chizheng.questionbank.response.Blank;
import org.chizheng.questionbank.response.Prompt;
import org.chizheng.questionbank.response.Response;
import org.chizheng.questionbank.transfer.Reason;
import org.chizheng.questionbank.transfer.Rubric;
import org.chizheng.questionbank.transfer.markup.Html;
import org.chizheng.questionbank.transfer.markup.Node.Element;
import org.chizheng.questionbank.transfer.markup.PictureLinks;

/**
 * Reads how the interactions of an item are answered.
 *
 * @param finding hears of what is not understood or not kept; empty words stand for the item itself
 */
record QtiPartReader(Element item, PictureLinks links, BiConsumer<Reason, String> finding) {

    static final String TEXT_ENTRY = "textEntryInteraction";
    static final String INLINE_CHOICE = "inlineChoiceInteraction";
    static final String ESSAY = "extendedTextInteraction";
    static final Set<String> SUPPORTED =
            Set.of("choiceInteraction", "orderInteraction", "matchInteraction", TEXT_ENTRY, INLINE_CHOICE, ESSAY);

    /**
     * The response to one interaction, or to the blanks of one text.
     *
     * @param scope what belongs to the interactions, such as their rubric
     * @return empty if it cannot be understood; then a finding says so
     */
    Optional<? extends Response> read(List<Element> interactions, Element scope) {
        Element first = interactions.getFirst();
        return switch (first.name()) {
            case TEXT_ENTRY ->
                Optional.of(new Response.Blanks(
                        interactions.stream().map(this::blank).toList()));
            case "orderInteraction" -> ordering(first);
            case "matchInteraction" -> matching(first);
            case ESSAY -> essay(scope);
            case INLINE_CHOICE -> Optional.of(choice(first, first.elements("inlineChoice")));
            default -> Optional.of(choice(first, first.elements("simpleChoice")));
        };
    }

    private Response.Choice choice(Element interaction, List<Element> choices) {
        QtiLetters letters = QtiLetters.of(choices);
        QtiResponse response = QtiResponse.of(item, interaction);
        Set<String> key =
                response.values().stream().map(letters::letter).collect(Collectors.toCollection(LinkedHashSet::new));
        long fixed = choices.stream()
                .filter(one -> one.attribute("fixed").equals("true"))
                .count();
        if (fixed > 0 && fixed < choices.size()) {
            finding.accept(Reason.FIXED_ORDER_IGNORED, "");
        }
        boolean keepOrder = fixed > 0 || interaction.attribute("shuffle").equals("false");
        return new Response.Choice(options(choices, letters), key, keepOrder);
    }

    private List<Option> options(List<Element> choices, QtiLetters letters) {
        return choices.stream()
                .map(one -> new Option(letters.letter(one.attribute("identifier")), html(one)))
                .toList();
    }

    private String html(Element choice) {
        return links.embed(Html.of(QtiBody.without(choice, QtiLosses.FEEDBACK)).strip());
    }

    private Blank blank(Element interaction) {
        QtiResponse response = QtiResponse.of(item, interaction);
        if (response.letterCase()) {
            finding.accept(Reason.LETTER_CASE_IGNORED, "");
        }
        return new Blank(response.accepted());
    }

    private Optional<Response.Ordering> ordering(Element interaction) {
        List<Element> choices = interaction.elements("simpleChoice");
        QtiLetters letters = QtiLetters.of(choices);
        Map<String, Option> steps = options(choices, letters).stream()
                .collect(Collectors.toMap(Option::key, option -> option, (one, same) -> one));
        List<Option> ordered = new ArrayList<>();
        QtiResponse.of(item, interaction).values().stream()
                .map(letters::letter)
                .flatMap(letter -> Stream.ofNullable(steps.get(letter)))
                .forEach(ordered::add);
        boolean isEveryOneOnce =
                ordered.size() == choices.size() && Set.copyOf(ordered).size() == ordered.size();
        if (!isEveryOneOnce) {
            finding.accept(ordered.isEmpty() ? Reason.KEY_MISSING : Reason.KEY_DOES_NOT_FIT_TYPE, "");
            return Optional.empty();
        }
        return Optional.of(new Response.Ordering(ordered));
    }

    private Optional<Response.Matching> matching(Element interaction) {
        List<Element> sets = interaction.elements("simpleMatchSet");
        if (sets.size() != 2) {
            finding.accept(Reason.PROMPTS_UNSOUND, "");
            return Optional.empty();
        }
        List<Element> choices = sets.getLast().elements("simpleAssociableChoice");
        QtiLetters letters = QtiLetters.of(choices);
        List<String> pairs = QtiResponse.of(item, interaction).accepted();
        List<Prompt> prompts = new ArrayList<>();
        for (Element one : sets.getFirst().elements("simpleAssociableChoice")) {
            List<String> partners = pairs.stream()
                    .flatMap(pair -> QtiResponse.partner(pair, one.attribute("identifier")).stream())
                    .toList();
            if (partners.size() != 1) {
                finding.accept(Reason.PROMPTS_UNSOUND, RichText.plain(html(one)));
                return Optional.empty();
            }
            prompts.add(new Prompt(html(one), letters.letter(partners.getFirst())));
        }
        return Optional.of(new Response.Matching(prompts, options(choices, letters)));
    }

    private Optional<Response.Essay> essay(Element scope) {
        String words = links.embed(scope.all()
                .filter(QtiBody::isForMarkers)
                .map(block -> Html.of(block.first("contentBody").orElse(block).children()))
                .collect(Collectors.joining())
                .strip());
        Optional<Response.Essay> rubric = Rubric.read(words);
        if (rubric.isEmpty()) {
            finding.accept(Reason.RUBRIC_UNSOUND, RichText.plain(words));
        }
        return rubric;
    }
}
