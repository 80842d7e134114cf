package org.chizheng.questionbank.transfer.markup;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chizheng.questionbank.Pictures;
import org.chizheng.questionbank.Pictures.Picture;
import org.chizheng.questionbank.RichText;
import org.chizheng.questionbank.transfer.Reason;

/**
 * The pictures of a text: files of a package on the way in and out, {@code data:} addresses in the bank.
 *
 * @param files gives the content of a file that a text names; empty if there is none
 * @param finding hears of pictures that cannot be taken along, and of markup that means something and goes
 */
public record PictureLinks(Function<String, Optional<byte[]>> files, BiConsumer<Reason, String> finding) {

    private static final Pattern PICTURE =
            Pattern.compile("<img\\b[^<>]*?\\ssrc\\s*=\\s*(\"[^\"<>]*+\"|'[^'<>]*+')", Pattern.CASE_INSENSITIVE);

    /** For formats that have no files beside the text. */
    public static PictureLinks withoutFiles(BiConsumer<Reason, String> finding) {
        return new PictureLinks(name -> Optional.empty(), finding);
    }

    /** The sanitised text with its pictures inside. */
    public String embed(String html) {
        StringBuilder whole = new StringBuilder(html.length());
        Matcher pictures = PICTURE.matcher(html);
        int done = 0;
        while (pictures.find()) {
            String held = held(address(pictures));
            whole.append(html, done, pictures.start(1))
                    .append('"')
                    .append(Html.escape(held))
                    .append('"');
            done = pictures.end(1);
        }
        whole.append(html, done, html.length());
        String text = whole.toString();
        if (text.indexOf('<') >= 0) {
            RichText.removed(text).stream()
                    .filter(name -> !name.equals("img"))
                    .forEach(name -> finding.accept(Reason.MARKUP_REMOVED, "<" + name + ">"));
        }
        return RichText.sanitise(text);
    }

    /** The address between the quotes; characters that the sanitiser writes as entities are themselves again. */
    private static String address(Matcher picture) {
        String quoted = picture.group(1);
        return quoted.substring(1, quoted.length() - 1)
                .replace("&#43;", "+")
                .replace("&#61;", "=")
                .replace("&#64;", "@")
                .replace("&amp;", "&");
    }

    private String held(String address) {
        if (address.startsWith("data:")) {
            if (Pictures.at(address).isEmpty()) {
                finding.accept(Reason.PICTURE_REFUSED, address);
            }
            return address;
        }
        if (address.matches("(?i)([a-z][a-z0-9+.-]*:|//).*")) {
            finding.accept(Reason.PICTURE_OUTSIDE, address);
            return "";
        }
        Optional<byte[]> file = files.apply(address);
        if (file.isEmpty()) {
            finding.accept(Reason.PICTURE_MISSING, address);
            return "";
        }
        return Pictures.address(file.get()).orElseGet(() -> {
            finding.accept(Reason.PICTURE_REFUSED, address);
            return "";
        });
    }

    /**
     * A text of the bank with its pictures taken out.
     *
     * @param html with addresses in place of the pictures
     * @param files the pictures by these addresses
     */
    public record Detached(String html, Map<String, Picture> files) {}

    /**
     * Takes the pictures out of a text.
     *
     * @param name makes an address of the number of a picture, from 0, and its kind
     */
    public static Detached detach(String html, Naming name) {
        if (!html.contains("<img")) {
            return new Detached(html, Map.of());
        }
        Map<String, Picture> files = new LinkedHashMap<>();
        StringBuilder outside = new StringBuilder();
        Matcher pictures = PICTURE.matcher(html);
        int done = 0;
        while (pictures.find()) {
            Optional<Picture> picture = Pictures.at(address(pictures));
            if (picture.isPresent()) {
                String file = name.of(files.size(), picture.get().kind());
                files.put(file, picture.get());
                outside.append(html, done, pictures.start(1))
                        .append('"')
                        .append(file)
                        .append('"');
                done = pictures.end(1);
            }
        }
        outside.append(html, done, html.length());
        return new Detached(outside.toString(), files);
    }

    /** Makes names of files. */
    @FunctionalInterface
    public interface Naming {

        /** The name of the picture of this number and kind. */
        String of(int number, String kind);
    }
}
