package org.chizheng.questionbank;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.PolicyFactory;

/** Formatted text of stems, options and explanations: what markup is let in, and the plain text behind it. */
public final class RichText {

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "b", "strong", "i", "em", "u", "s", "sub", "sup", "ol", "ul", "li")
            .allowElements("table", "thead", "tbody", "tr", "th", "td", "blockquote", "pre", "code")
            .allowAttributes("colspan", "rowspan")
            .matching(java.util.regex.Pattern.compile("\\d{1,2}"))
            .onElements("td", "th")
            .toFactory();

    private static final Set<String> BREAKING = Set.of("p", "br", "li", "tr", "table", "blockquote", "pre", "ol", "ul");

    private RichText() {}

    /** The same text with everything removed that is not let in; sanitising twice changes nothing. */
    public static String sanitise(String html) {
        return POLICY.sanitize(html).strip();
    }

    /** Sanitised HTML that shows plain text as it is; line breaks are kept. */
    public static String ofPlain(String text) {
        String escaped = text.strip().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return sanitise(escaped.replaceAll("\\R", "<br />"));
    }

    /** The text without its markup; blocks and breaks become line breaks. */
    public static String plain(String html) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return html.strip();
        }
        StringBuilder text = new StringBuilder(html.length());
        HtmlSanitizer.sanitize(html, new TextOnly(text));
        return text.toString().strip();
    }

    /** Whether the HTML holds nothing but text and line breaks, so that it can be edited as plain text. */
    public static boolean isPlain(String html) {
        return ofPlain(plain(html)).equals(html);
    }

    /** Collects the text between the tags. */
    private record TextOnly(StringBuilder text) implements HtmlSanitizer.Policy {

        @Override
        public void openDocument() {}

        @Override
        public void closeDocument() {}

        @Override
        public void openTag(String element, List<String> attributes) {
            if (BREAKING.contains(element)) {
                breakLine();
            } else if (element.equals("td") || element.equals("th")) {
                text.append(' ');
            }
        }

        @Override
        public void closeTag(@Nullable String element) {
            if (element != null && BREAKING.contains(element)) {
                breakLine();
            }
        }

        @Override
        public void text(String run) {
            text.append(run);
        }

        private void breakLine() {
            if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                text.append('\n');
            }
        }
    }
}
