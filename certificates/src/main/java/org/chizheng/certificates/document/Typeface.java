package org.chizheng.certificates.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.OptionalInt;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font of one document; only the characters that are used go into the file. */
final class Typeface {

    private final PDType0Font font;
    private final CmapLookup characters;

    private Typeface(PDType0Font font, CmapLookup characters) {
        this.font = font;
        this.characters = characters;
    }

    /** Embeds one of the fonts beside this class; it is closed with the document. */
    static Typeface embed(PDDocument document, String file) throws IOException {
        TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(bytes(file)));
        document.registerTrueTypeFontForClosing(parsed);
        return new Typeface(PDType0Font.load(document, parsed, true), parsed.getUnicodeCmapLookup());
    }

    private static byte[] bytes(String file) {
        try (InputStream stream = Typeface.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("the font " + file + " is missing from the product");
            }
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    PDType0Font font() {
        return font;
    }

    /** The first character that this font cannot draw. */
    OptionalInt missing(String text) {
        return text.codePoints()
                .filter(character -> characters.getGlyphId(character) == 0)
                .findFirst();
    }

    /** Width in points. */
    float width(String text, float size) {
        try {
            return font.getStringWidth(text) / 1000 * size;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
