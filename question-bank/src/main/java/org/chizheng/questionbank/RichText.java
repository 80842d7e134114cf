package org.chizheng.questionbank;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.owasp.html.AttributePolicy;
import org.owasp.html.HtmlChangeListener;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.PolicyFactory;

/** Formatted text of stems, options and explanations: what markup is let in, and the plain text behind it. */
public final class RichText {

    private static final AttributePolicy PICTURE =
            (element, attribute, value) -> Pictures.at(value).isPresent() ? value : null;

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "b", "strong", "i", "em", "u", "s", "sub", "sup", "ol", "ul", "li")
            .allowElements("table", "thead", "tbody", "tr", "th", "td", "blockquote", "pre", "code")
            .allowAttributes("colspan", "rowspan")
            .matching(java.util.regex.Pattern.compile("\\d{1,2}"))
            .onElements("td", "th")
            .allowUrlProtocols("data")
            .allowElements("img")
            .allowAttributes("src")
            .matching(PICTURE)
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .toFactory();

    /** Wrappers whose content stays when they go. */
    private static final Set<String> WITHOUT_MEANING = Set.of(
            "html", "head", "body", "title", "div", "span", "font", "a", "section", "article", "small", "big",
            "center");

    private static final Set<String> BREAKING = Set.of("p", "br", "li", "tr", "table", "blockquote", "pre", "ol", "ul");

    private RichText() {}

    /** The same text with everything removed that is not let in; sanitising twice changes nothing. */
    public static String sanitise(String html) {
        return POLICY.sanitize(html).strip();
    }

    /**
     * The names of elements that {@link #sanitise} would remove although they may mean something, such as a video; in
     * the order of the alphabet.
     */
    public static Set<String> removed(String html) {
        Set<String> names = new TreeSet<>();
        HtmlChangeListener<Set<String>> listener = new HtmlChangeListener<>() {
            @Override
            public void discardedTag(@Nullable Set<String> context, String element) {
                if (!WITHOUT_MEANING.contains(element)) {
                    names.add(element);
                }
            }

            @Override
            public void discardedAttributes(@Nullable Set<String> context, String element, String... attributes) {
                if (element.equals("img") && List.of(attributes).contains("src")) {
                    names.add(element);
                }
            }
        };
        POLICY.sanitize(html, listener, names);
        return names;
    }

    /** Sanitised HTML that shows plain text as it is; line breaks are kept. */
    public static String ofPlain(String text) {
        String escaped = text.strip().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return sanitise(escaped.replaceAll("\\R", "<br />"));
    }

    /** The text without its markup; blocks and breaks become line breaks, pictures what is said about them. */
    public static String plain(String html) {
        return text(html, false);
    }

    /** Like {@link #plain}, but texts that differ in their pictures only are told apart. */
    static String distinct(String html) {
        return text(html, true);
    }

    private static String text(String html, boolean distinct) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return html.strip();
        }
        StringBuilder text = new StringBuilder(html.length());
        HtmlSanitizer.sanitize(html, new TextOnly(text, distinct));
        return text.toString().strip();
    }

    /** Whether the HTML holds nothing but text and line breaks, so that it can be edited as plain text. */
    public static boolean isPlain(String html) {
        return ofPlain(plain(html)).equals(html);
    }

    /** Collects the text between the tags. */
    private record TextOnly(StringBuilder text, boolean distinct) implements HtmlSanitizer.Policy {

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
            } else if (element.equals("img")) {
                text.append('〔')
                        .append(value(attributes, "alt", "图"))
                        .append(distinct ? checksum(value(attributes, "src", "")) : "")
                        .append('〕');
            }
        }

        private static String value(List<String> attributes, String name, String otherwise) {
            // names and values take turns
            for (int i = 0; i + 1 < attributes.size(); i += 2) {
                if (attributes.get(i).equals(name) && !attributes.get(i + 1).isBlank()) {
                    return attributes.get(i + 1);
                }
            }
            return otherwise;
        }

        private static String checksum(String address) {
            CRC32 sum = new CRC32();
            sum.update(address.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().toHexDigits((int) sum.getValue());
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
