package org.chizheng.certificates.document;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Draws on a page whose origin is the upper left corner and whose unit is the millimetre. */
final class Pen {

    private static final float POINTS = 72f / 25.4f;

    private final PDPageContentStream page;
    private final float height;

    Pen(PDPageContentStream page, float height) {
        this.page = page;
        this.height = height;
    }

    static float points(float millimetres) {
        return millimetres * POINTS;
    }

    private float y(float millimetres) {
        return points(height - millimetres);
    }

    void fill(Color color, float x, float y, float width, float tall) throws IOException {
        page.setNonStrokingColor(color);
        page.addRect(points(x), y(y + tall), points(width), points(tall));
        page.fill();
    }

    void frame(Color color, float line, float x, float y, float width, float tall) throws IOException {
        page.setStrokingColor(color);
        page.setLineWidth(points(line));
        page.addRect(points(x), y(y + tall), points(width), points(tall));
        page.stroke();
    }

    void line(Color color, float line, float fromX, float fromY, float toX, float toY) throws IOException {
        page.setStrokingColor(color);
        page.setLineWidth(points(line));
        page.moveTo(points(fromX), y(fromY));
        page.lineTo(points(toX), y(toY));
        page.stroke();
    }

    /** A line through points given as x, y, x, y, … */
    void path(Color color, float line, float... at) throws IOException {
        page.setStrokingColor(color);
        page.setLineWidth(points(line));
        page.moveTo(points(at[0]), y(at[1]));
        for (int next = 2; next < at.length; next += 2) {
            page.lineTo(points(at[next]), y(at[next + 1]));
        }
        page.stroke();
    }

    /** Writes from the left; y is the base line, size in points. */
    void write(Typeface face, float size, Color color, float x, float y, String text) throws IOException {
        write(face, size, 0, color, x, y, text);
    }

    private void write(Typeface face, float size, float spacing, Color color, float x, float y, String text)
            throws IOException {
        page.beginText();
        page.setFont(face.font(), size);
        page.setCharacterSpacing(spacing);
        page.setNonStrokingColor(color);
        page.newLineAtOffset(points(x), y(y));
        page.showText(text);
        page.endText();
    }

    /** Writes around a middle, with space between the characters in points. */
    void writeCentred(Typeface face, float size, float spacing, Color color, float middle, float y, String text)
            throws IOException {
        float width = face.width(text, size) + spacing * (text.length() - 1);
        write(face, size, spacing, color, middle - width / POINTS / 2, y, text);
    }

    /** The text in lines that fit a width in millimetres. */
    static List<String> lines(Typeface face, float size, float width, String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int character : text.codePoints().toArray()) {
            String longer = line + Character.toString(character);
            if (face.width(longer, size) > points(width) && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.appendCodePoint(character);
        }
        lines.add(line.toString());
        return lines;
    }
}
