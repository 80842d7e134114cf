package org.chizheng.questionbank.transfer.markup;

import java.util.List;
import java.util.Set;
import org.chizheng.questionbank.transfer.markup.Node.Element;
import org.chizheng.questionbank.transfer.markup.Node.Text;

/** HTML inside of XML documents. */
public final class Html {

    private static final Set<String> EMPTY = Set.of("br", "img", "hr", "col");

    private Html() {}

    /** Escapes what means something between tags and in attributes. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\r", "&#13;");
    }

    /** Escapes an attribute's value; readers of XML would make spaces of its line breaks and tabs. */
    public static String attribute(String text) {
        return escape(text).replace("\n", "&#10;").replace("\t", "&#9;");
    }

    /**
     * Writes nodes as HTML. Line breaks between the words of the XML file, with the indentation after them, are a space
     * as in every browser.
     */
    public static String of(List<Node> nodes) {
        StringBuilder html = new StringBuilder();
        nodes.forEach(node -> write(node, html, false));
        return html.toString();
    }

    private static void write(Node node, StringBuilder html, boolean preformatted) {
        switch (node) {
            case Text text ->
                html.append(escape(preformatted ? text.text() : text.text().replaceAll("[ \t]*[\r\n]\\s*", " ")));
            case Element element ->
                write(element, html, preformatted || element.name().equals("pre"));
        }
    }

    private static void write(Element element, StringBuilder html, boolean preformatted) {
        boolean picture =
                element.name().equals("object") && element.attribute("type").startsWith("image/");
        String name = picture ? "img" : element.name();
        html.append('<').append(name);
        element.attributes().forEach((key, value) -> {
            String written = picture && key.equals("data") ? "src" : key;
            html.append(' ').append(written).append("=\"").append(escape(value)).append('"');
        });
        if (EMPTY.contains(name)) {
            html.append(" />");
            return;
        }
        html.append('>');
        element.children().forEach(child -> write(child, html, preformatted));
        html.append("</").append(name).append('>');
    }
}
