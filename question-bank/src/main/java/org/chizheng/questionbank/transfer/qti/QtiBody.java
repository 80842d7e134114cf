package org.chizheng.questionbank.transfer.qti;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.chizheng.questionbank.response.Blank;
import org.chizheng.questionbank.transfer.Gaps;
import org.chizheng.questionbank.transfer.markup.Html;
import org.chizheng.questionbank.transfer.markup.Node;
import org.chizheng.questionbank.transfer.markup.Node.Element;

/** The words of an item around its interactions. */
final class QtiBody {

    private static final Set<String> NO_WORDS = Set.of("rubricBlock", "stylesheet");

    private QtiBody() {}

    static boolean isInteraction(Element element) {
        return element.name().endsWith("Interaction");
    }

    /** Whether an element is written within a line of words. */
    static boolean isInline(Element element) {
        return element.name().equals(QtiPartReader.TEXT_ENTRY) || element.name().equals(QtiPartReader.INLINE_CHOICE);
    }

    /**
     * The elements that hold everything about one part of a case each, as our own items have them; none if something is
     * asked outside of them, or if one of them asks for nothing or too much.
     */
    static List<Element> parts(Element body) {
        List<Element> parts = body.elements().stream()
                .filter(one -> List.of(one.attribute("class").split("\\s+")).contains(QtiText.PART))
                .toList();
        long asked = parts.stream()
                .flatMap(Element::all)
                .filter(QtiBody::isInteraction)
                .count();
        boolean isAll = asked == body.all().filter(QtiBody::isInteraction).count();
        return isAll && parts.stream().allMatch(QtiBody::asksForOne) ? parts : List.of();
    }

    private static boolean asksForOne(Element part) {
        List<Element> asked = part.all().filter(QtiBody::isInteraction).toList();
        return asked.size() == 1 || !asked.isEmpty() && areOneText(asked);
    }

    /** Whether all that is asked for is to be written into one text. */
    static boolean areOneText(List<Element> interactions) {
        return interactions.stream().allMatch(one -> one.name().equals(QtiPartReader.TEXT_ENTRY));
    }

    /** Whether an element tells markers how to mark. */
    static boolean isForMarkers(Element element) {
        return element.name().equals("rubricBlock")
                && List.of(element.attribute("view").split("\\s+")).contains("scorer");
    }

    /** The words of an item or of a part, with marks in place of fields; what is asked of an interaction comes last. */
    static String stem(Element scope, List<Element> interactions) {
        StringBuilder stem = new StringBuilder(words(scope, QtiBody::mark, Set.of()));
        for (Element interaction : interactions) {
            interaction.first("prompt").ifPresent(prompt -> {
                if (!stem.toString().isBlank()) {
                    stem.append("<br />");
                }
                stem.append(Html.of(prompt.children()));
            });
        }
        return stem.toString().strip();
    }

    /** The mark that our own items show while nothing is written. */
    static String mark(Element field) {
        String shown = field.attribute("placeholderText");
        return Blank.MARK.matcher(shown).matches() ? shown : Gaps.MARK;
    }

    /** The words of an item, with these in place of fields, and without these parts. */
    static String words(Element scope, Function<Element, String> fields, Set<Element> parts) {
        return Html.of(words(scope.children(), fields, parts));
    }

    private static List<Node> words(List<Node> nodes, Function<Element, String> fields, Set<Element> parts) {
        List<Node> kept = new ArrayList<>();
        for (Node node : nodes) {
            switch (node) {
                case Node.Text text -> kept.add(text);
                case Element element when isInline(element) -> kept.add(new Node.Text(fields.apply(element)));
                case Element element
                when isInteraction(element) || parts.contains(element) || NO_WORDS.contains(element.name()) -> {
                    // left out
                }
                case Element element ->
                    kept.add(new Element(
                            element.name(),
                            element.attributes(),
                            words(element.children(), fields, parts),
                            element.line()));
            }
        }
        return kept;
    }

    /** The nodes below an element without some elements, however deep they stand. */
    static List<Node> without(Element above, Set<String> names) {
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
