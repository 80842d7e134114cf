package org.chizheng.questionbank.transfer.moodle;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.chizheng.questionbank.RichText;
import org.chizheng.questionbank.transfer.Reason;
import org.chizheng.questionbank.transfer.markup.Node.Element;
import org.chizheng.questionbank.transfer.markup.PictureLinks;

/**
 * Texts of Moodle with the files that lie beside them in base64.
 *
 * @param finding hears of pictures that cannot be taken along
 */
record MoodleText(BiConsumer<Reason, String> finding) {

    static final String PLACE = "@@PLUGINFILE@@/";

    /** The sanitised HTML of an element that holds a text and files. */
    String html(Element holder) {
        return html(holder, raw(holder));
    }

    /** The text of an element as it stands there. */
    static String raw(Element holder) {
        return holder.first("text").map(Element::text).orElse("");
    }

    /** The sanitised HTML of a text, with the files and in the format of an element. */
    String html(Element holder, String text) {
        String format = holder.attribute("format");
        if (format.equals("plain_text") || format.equals("markdown")) {
            return RichText.ofPlain(text);
        }
        String html = format.equals("moodle_auto_format") ? text.strip().replaceAll("\\R", "<br />") : text;
        Map<String, byte[]> files = files(holder);
        return new PictureLinks(name -> Optional.ofNullable(files.get(decoded(name))), finding)
                .embed(html.contains("<pre") ? html : html.strip().replaceAll("[ \t]*\\R\\s*", " "));
    }

    private static Map<String, byte[]> files(Element holder) {
        Map<String, byte[]> files = new HashMap<>();
        for (Element file : holder.elements("file")) {
            try {
                String path = file.attribute("path").isEmpty() ? "/" : file.attribute("path");
                String name = (path + file.attribute("name")).substring(1);
                files.put(name, Base64.getMimeDecoder().decode(file.text()));
            } catch (IllegalArgumentException notBase64) {
                // the picture is missing then, and the text that shows it says so
                continue;
            }
        }
        return files;
    }

    private static String decoded(String address) {
        String name = address.startsWith(PLACE) ? address.substring(PLACE.length()) : address;
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return name;
        }
    }
}
