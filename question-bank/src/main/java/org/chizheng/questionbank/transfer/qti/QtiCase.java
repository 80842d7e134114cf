package org.chizheng.questionbank.transfer.qti;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chizheng.questionbank.response.Part;
import org.chizheng.questionbank.response.Response;
import org.chizheng.questionbank.transfer.Gaps;
import org.chizheng.questionbank.transfer.markup.Html;
import org.chizheng.questionbank.transfer.markup.Node.Element;
import org.chizheng.questionbank.transfer.markup.PictureLinks;

/** Reads an item with several interactions as a case: its words are the material, each interaction a part. */
record QtiCase(Element item, Element body, PictureLinks links, QtiPartReader reader) {

    /** What was read; the stem is sanitised. */
    record Read(String stem, Response.Case response) {}

    /**
     * Empty if a part cannot be understood; then a finding says so.
     *
     * @param marked elements that hold a part each, as our own items have them; none in items from elsewhere
     */
    Optional<Read> read(List<Element> marked) {
        List<Element> interactions = body.all().filter(QtiBody::isInteraction).toList();
        List<Part> parts = new ArrayList<>();
        int count = marked.isEmpty() ? interactions.size() : marked.size();
        for (int number = 1; number <= count; number++) {
            Optional<Part> part = marked.isEmpty()
                    ? foreign(interactions.get(number - 1), number)
                    : own(marked.get(number - 1), number);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part.get());
        }
        String material = marked.isEmpty()
                ? QtiBody.words(body, field -> "（" + (interactions.indexOf(field) + 1) + "）" + Gaps.MARK, Set.of())
                : QtiBody.words(body, QtiBody::mark, Set.copyOf(marked));
        String stem = links.embed(material.strip());
        return Optional.of(new Read(
                stem.isEmpty() ? links.embed(Html.escape(item.attribute("title"))) : stem, new Response.Case(parts)));
    }

    private Optional<Part> own(Element scope, int number) {
        List<Element> asked = scope.all().filter(QtiBody::isInteraction).toList();
        return part(asked, scope, QtiBody.stem(scope, asked), number);
    }

    private Optional<Part> foreign(Element interaction, int number) {
        String asked = interaction
                .first("prompt")
                .map(prompt -> Html.of(prompt.children()).strip())
                .filter(words -> !words.isEmpty())
                .orElse("第 " + number + (QtiBody.isInline(interaction) ? " 空" : " 题"));
        boolean isWritten = interaction.name().equals(QtiPartReader.TEXT_ENTRY);
        return part(List.of(interaction), body, asked + (isWritten ? "：" + Gaps.MARK : ""), number);
    }

    private Optional<Part> part(List<Element> asked, Element scope, String stem, int number) {
        Element first = asked.getFirst();
        return reader.read(asked, scope)
                .map(response -> new Part(
                        QtiItem.typeOf(response, item, first, first.attribute("label")),
                        share(number),
                        links.embed(stem),
                        response,
                        QtiItem.explanation(item, "EXPLANATION" + number, false, links)));
    }

    /** One, if the item does not say what a part is worth. */
    private int share(int number) {
        return item.elements("outcomeDeclaration").stream()
                .filter(one -> one.attribute("identifier").equals("SCORE" + number))
                .map(one -> one.attribute("normalMaximum"))
                .filter(most -> most.matches("[0-9]{1,4}"))
                .map(Integer::valueOf)
                .findFirst()
                .orElse(1);
    }
}
