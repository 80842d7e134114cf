package org.chizheng.questionbank.transfer.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A piece of an XML document. */
public sealed interface Node {

    /** Characters between the tags. */
    record Text(String text) implements Node {}

    /**
     * An element. Namespaces are left aside, since files differ in them more than in what they mean; the names of QTI 3.0
     * ({@code qti-simple-choice}) are read as those of QTI 2 ({@code simpleChoice}).
     *
     * @param attributes by local name
     * @param line line of the file on which it begins, from 1
     */
    record Element(String name, Map<String, String> attributes, List<Node> children, int line) implements Node {

        /** An attribute; empty if there is none. */
        public String attribute(String named) {
            return attributes.getOrDefault(named, "");
        }

        /** The elements directly below. */
        public List<Element> elements() {
            List<Element> elements = new ArrayList<>();
            for (Node child : children) {
                if (child instanceof Element element) {
                    elements.add(element);
                }
            }
            return elements;
        }

        /** The elements of a name directly below. */
        public List<Element> elements(String named) {
            return elements().stream().filter(one -> one.name.equals(named)).toList();
        }

        /** The first element of a name directly below. */
        public Optional<Element> first(String named) {
            return elements().stream().filter(one -> one.name.equals(named)).findFirst();
        }

        /** This element and all below, in the order of the file. */
        public Stream<Element> all() {
            return Stream.concat(Stream.of(this), elements().stream().flatMap(Element::all));
        }

        /** All text below. */
        public String text() {
            StringBuilder text = new StringBuilder();
            collect(this, text);
            return text.toString();
        }

        private static void collect(Element element, StringBuilder text) {
            for (Node child : element.children) {
                switch (child) {
                    case Text words -> text.append(words.text());
                    case Element inner -> collect(inner, text);
                }
            }
        }
    }

    /** The name of QTI 2 for a name of QTI 3.0; other names stay as they are. */
    static String plainName(String name) {
        return name.startsWith("qti-") ? camel(name.substring(4)) : name;
    }

    /** {@code max-choices} as {@code maxChoices}. */
    static String camel(String name) {
        StringBuilder camel = new StringBuilder(name.length());
        for (String word : name.split("-", -1)) {
            camel.append(
                    camel.isEmpty() || word.isEmpty()
                            ? word
                            : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return camel.toString();
    }
}
