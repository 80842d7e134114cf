package org.chizheng.questionbank.transfer.qti;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.transfer.ChoiceDraft;
import org.chizheng.questionbank.transfer.Finding;
import org.chizheng.questionbank.transfer.ImportChoice;
import org.chizheng.questionbank.transfer.Labels;
import org.chizheng.questionbank.transfer.Origin;
import org.chizheng.questionbank.transfer.Reason;
import org.chizheng.questionbank.transfer.Words;
import org.chizheng.questionbank.transfer.markup.Html;
import org.chizheng.questionbank.transfer.markup.Node;
import org.chizheng.questionbank.transfer.markup.Node.Element;
import org.chizheng.questionbank.transfer.markup.PictureLinks;
import org.jspecify.annotations.Nullable;

/** Makes sense of one item; names are those of QTI 2. */
final class QtiItem {

    private static final String CHOICE = "choiceInteraction";

    private final Element item;
    private final Labels labels;
    private final List<Finding> findings;
    private final Origin.OfItem origin;
    private final Element body;
    private final List<Element> interactions;

    QtiItem(Element item, Labels labels, String file, List<Finding> findings) {
        this.item = item;
        this.labels = labels;
        this.findings = findings;
        this.body = item.first("itemBody").orElse(new Element("itemBody", Map.of(), List.of(), item.line()));
        this.interactions =
                body.all().filter(one -> one.name().endsWith("Interaction")).toList();
        this.origin = new Origin.OfItem(file, item.line(), title());
    }

    Origin.OfItem origin() {
        return origin;
    }

    private String title() {
        String title = item.attribute("title").strip();
        return title.isEmpty() ? item.attribute("identifier") : title;
    }

    /** Null if the bank cannot hold it; then a finding says so. */
    @Nullable
    QuestionContent content(ImportChoice choice, PictureLinks links) {
        if (interactions.size() != 1 || !interactions.getFirst().name().equals(CHOICE)) {
            String names =
                    interactions.stream().map(Element::name).distinct().sorted().collect(Collectors.joining(", "));
            findings.add(origin.finding(Reason.TYPE_UNSUPPORTED, names.isEmpty() ? "-" : names));
            return null;
        }
        Element interaction = interactions.getFirst();
        new QtiLosses(item, body, interaction).note(origin, findings);
        Map<String, String> letters = letters(interaction);
        List<Option> options = new ArrayList<>();
        for (Element one : interaction.elements("simpleChoice")) {
            List<Node> words = without(one, QtiLosses.FEEDBACK);
            options.add(
                    new Option(letters.getOrDefault(one.attribute("identifier"), "?"), links.embed(Html.of(words))));
        }
        QtiResponse response = QtiResponse.of(item, interaction);
        Set<String> key = response.key().stream()
                .map(identifier -> letters.getOrDefault(identifier, "?" + identifier))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        // what labels say is understood in one place; the letters are the item's own
        QuestionContent draft = new ChoiceDraft(null, stem(interaction, links), List.of(), explanation(links), labels)
                .content(choice, origin, findings);
        return new QuestionContent(
                type(options, key, response.several()),
                draft.subject(),
                draft.stem(),
                options,
                key,
                draft.difficulty(),
                draft.citation(),
                draft.explanation());
    }

    /** The letters of the options by their identifiers, which are kept if all of them are letters. */
    private static Map<String, String> letters(Element interaction) {
        List<String> identifiers = interaction.elements("simpleChoice").stream()
                .map(one -> one.attribute("identifier"))
                .toList();
        boolean lettered = identifiers.stream().allMatch(name -> name.matches("[A-Z]"))
                && new HashSet<>(identifiers).size() == identifiers.size();
        Map<String, String> letters = new HashMap<>();
        for (int i = 0; i < identifiers.size(); i++) {
            String name = identifiers.get(i);
            letters.put(name, lettered ? name : String.valueOf((char) ('A' + Math.min(i, 26))));
        }
        return letters;
    }

    private QuestionType type(List<Option> options, Set<String> key, boolean several) {
        if (Words.type(item.attribute("label")).equals(Optional.of(QuestionType.TRUE_FALSE))) {
            return QuestionType.TRUE_FALSE;
        }
        boolean rightOrWrong = options.stream().map(Option::text).toList().equals(ChoiceDraft.RIGHT_AND_WRONG);
        if (item.attribute("label").isEmpty() && rightOrWrong && key.size() == 1) {
            return QuestionType.TRUE_FALSE;
        }
        return several ? QuestionType.MULTIPLE : QuestionType.SINGLE;
    }

    private String stem(Element interaction, PictureLinks links) {
        StringBuilder stem = new StringBuilder(Html.of(without(body, Set.of(CHOICE, "rubricBlock", "stylesheet"))));
        interaction.first("prompt").ifPresent(prompt -> {
            if (!stem.toString().isBlank()) {
                stem.append("<br />");
            }
            stem.append(Html.of(prompt.children()));
        });
        return links.embed(stem.toString().strip());
    }

    private @Nullable String explanation(PictureLinks links) {
        return item.first("modalFeedback")
                // a wrapper that QTI 3.0 wants
                .map(feedback -> feedback.first("contentBody").orElse(feedback))
                .map(feedback -> links.embed(
                        Html.of(without(feedback, Set.of("stylesheet"))).strip()))
                .orElse(null);
    }

    /** The nodes below an element without some elements, however deep they stand. */
    private static List<Node> without(Element above, Set<String> names) {
        List<Node> kept = new ArrayList<>();
        for (Node child : above.children()) {
            switch (child) {
                case Node.Text text -> kept.add(text);
                case Element element when names.contains(element.name()) -> {
                    // left out
                }
                case Element element ->
                    kept.add(
                            new Element(element.name(), element.attributes(), without(element, names), element.line()));
            }
        }
        return kept;
    }
}
