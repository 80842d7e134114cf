package org.chizheng.questionbank.transfer.qti;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.response.Response;
import org.chizheng.questionbank.transfer.ChoiceDraft;
import org.chizheng.questionbank.transfer.Finding;
import org.chizheng.questionbank.transfer.ImportChoice;
import org.chizheng.questionbank.transfer.ItemDraft;
import org.chizheng.questionbank.transfer.Labels;
import org.chizheng.questionbank.transfer.Origin;
import org.chizheng.questionbank.transfer.Reason;
import org.chizheng.questionbank.transfer.Words;
import org.chizheng.questionbank.transfer.markup.Html;
import org.chizheng.questionbank.transfer.markup.Node.Element;
import org.chizheng.questionbank.transfer.markup.PictureLinks;
import org.jspecify.annotations.Nullable;

/** Makes sense of one item; names are those of QTI 2. */
final class QtiItem {

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
        this.interactions = interactions(body);
        this.origin = new Origin.OfItem(file, item.line(), title());
    }

    private static List<Element> interactions(Element scope) {
        return scope.all().filter(QtiBody::isInteraction).toList();
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
        Set<String> unsupported = interactions.stream()
                .map(Element::name)
                .filter(name -> !QtiPartReader.SUPPORTED.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        if (interactions.isEmpty() || !unsupported.isEmpty()) {
            findings.add(origin.finding(
                    Reason.TYPE_UNSUPPORTED, unsupported.isEmpty() ? "-" : String.join(", ", unsupported)));
            return null;
        }
        new QtiLosses(item, body, interactions).note(origin, findings);
        BiConsumer<Reason, String> heard =
                (reason, words) -> findings.add(origin.finding(reason, words.isEmpty() ? origin.title() : words));
        QtiPartReader reader = new QtiPartReader(item, links, heard);
        List<Element> parts = QtiBody.parts(body);
        boolean isOneText = QtiBody.areOneText(interactions);
        Optional<ItemDraft> draft = !parts.isEmpty() || !isOneText && interactions.size() > 1
                ? new QtiCase(item, body, links, reader)
                        .read(parts)
                        .map(read -> draft(QuestionType.CASE, read.stem(), read.response(), links))
                : reader.read(interactions, body)
                        .map(response ->
                                draft(type(response), links.embed(QtiBody.stem(body, interactions)), response, links));
        return draft.map(one -> one.content(choice, origin, findings)).orElse(null);
    }

    private ItemDraft draft(QuestionType type, String stem, Response response, PictureLinks links) {
        return new ItemDraft(type, stem, response, explanation(item, "EXPLANATION", true, links), labels);
    }

    private QuestionType type(Response response) {
        return typeOf(response, item, interactions.getFirst(), item.attribute("label"));
    }

    /** The type of a response; a label tells apart what right-or-wrong is, else the words of its options do. */
    static QuestionType typeOf(Response response, Element item, Element interaction, String label) {
        return switch (response) {
            case Response.Blanks blanks -> QuestionType.BLANKS;
            case Response.Ordering ordering -> QuestionType.ORDERING;
            case Response.Matching matching -> QuestionType.MATCHING;
            case Response.Essay essay -> QuestionType.ESSAY;
            case Response.Case parts -> QuestionType.CASE;
            case Response.Choice choice -> {
                boolean named = Words.type(label).equals(Optional.of(QuestionType.TRUE_FALSE));
                boolean rightOrWrong =
                        choice.options().stream().map(Option::text).toList().equals(ChoiceDraft.RIGHT_AND_WRONG);
                if (named || label.isEmpty() && rightOrWrong && choice.key().size() == 1) {
                    yield QuestionType.TRUE_FALSE;
                }
                yield QtiResponse.of(item, interaction).several() ? QuestionType.MULTIPLE : QuestionType.SINGLE;
            }
        };
    }

    /**
     * The feedback of an identifier.
     *
     * @param otherwise whether the first feedback that belongs to no part is taken if there is none
     */
    static @Nullable String explanation(Element item, String identifier, boolean otherwise, PictureLinks links) {
        List<Element> all = item.elements("modalFeedback");
        return all.stream()
                .filter(one -> one.attribute("identifier").equals(identifier))
                .findFirst()
                .or(() -> all.stream()
                        .filter(one -> otherwise && !one.attribute("identifier").matches("EXPLANATION[0-9]+"))
                        .findFirst())
                // a wrapper that QTI 3.0 wants
                .map(feedback -> feedback.first("contentBody").orElse(feedback))
                .map(feedback -> links.embed(
                        Html.of(QtiBody.without(feedback, Set.of("stylesheet"))).strip()))
                .orElse(null);
    }
}
