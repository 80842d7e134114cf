package org.chizheng.certificates.document;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.chizheng.certificates.Certificate;

/** The face of a certificate: a landscape page of 210 × 148 mm. */
final class CertificateSheet {

    static final float WIDTH = 210;
    static final float HEIGHT = 148;

    private static final Color PAPER = new Color(0xFDFAF4);
    private static final Color RED = new Color(0x9E1B1E);
    private static final Color GOLD = new Color(0xB8924A);
    private static final Color PALE_GOLD = new Color(0xE5D6B4);
    private static final Color INK = new Color(0x1F1A17);
    private static final Color LABEL = new Color(0x7A6650);

    private static final float MIDDLE = WIDTH / 2;
    private static final float LABEL_X = 62;
    private static final float VALUE_X = 84;
    private static final float VALUE_WIDTH = 62;
    private static final float ROW = 12.4f;
    private static final float FIRST_ROW = 60;

    private final Certificate certificate;
    private final String link;

    CertificateSheet(Certificate certificate, String link) {
        this.certificate = certificate;
        this.link = link;
    }

    /** What stands on this sheet and comes from the register; its characters must be in the font. */
    Stream<String> ownTexts() {
        return Stream.of(
                certificate.holderName(),
                certificate.organisationName(),
                DocumentTexts.category(certificate.category()),
                certificate.region(),
                certificate.issuerName(),
                certificate.number());
    }

    void draw(Pen pen, Typeface text, Typeface title) throws IOException {
        background(pen);
        heading(pen, text, title);
        photo(pen, text);
        fields(pen, text, title);
        code(pen, text);
        foot(pen, text, title);
    }

    private static void background(Pen pen) throws IOException {
        pen.fill(PAPER, 0, 0, WIDTH, HEIGHT);
        SecurityPattern.waves(pen, 12, 40, WIDTH - 24, 84);
        SecurityPattern.rosette(pen, MIDDLE, 84, 40);
        pen.frame(RED, 1.1f, 7, 7, WIDTH - 14, HEIGHT - 14);
        pen.frame(GOLD, 0.3f, 9, 9, WIDTH - 18, HEIGHT - 18);
        for (float x : new float[] {9, WIDTH - 13}) {
            for (float y : new float[] {9, HEIGHT - 13}) {
                pen.frame(GOLD, 0.3f, x, y, 4, 4);
                pen.fill(RED, x + 1.4f, y + 1.4f, 1.2f, 1.2f);
            }
        }
    }

    private void heading(Pen pen, Typeface text, Typeface title) throws IOException {
        pen.writeCentred(title, 11, 5, GOLD, MIDDLE, 21, DocumentTexts.text("country"));
        pen.writeCentred(title, 30, 10, RED, MIDDLE, 35, DocumentTexts.text("title." + certificate.kind()));
        pen.line(GOLD, 0.35f, 58, 40.5f, WIDTH - 58, 40.5f);
        pen.line(PALE_GOLD, 0.35f, 66, 41.5f, WIDTH - 66, 41.5f);
        pen.writeCentred(
                text,
                10.5f,
                0.8f,
                LABEL,
                MIDDLE,
                47.5f,
                DocumentTexts.text("field.number") + "  " + certificate.number());
    }

    private static void photo(Pen pen, Typeface text) throws IOException {
        pen.fill(Color.WHITE, 20, 54, 35, 47);
        pen.frame(GOLD, 0.3f, 20, 54, 35, 47);
        pen.frame(PALE_GOLD, 0.2f, 21.2f, 55.2f, 32.6f, 44.6f);
        pen.writeCentred(text, 10, 4, PALE_GOLD, 37.5f, 79, DocumentTexts.text("photo"));
    }

    private void fields(Pen pen, Typeface text, Typeface title) throws IOException {
        field(pen, text, title, 0, "holder", certificate.holderName(), 17);
        field(pen, text, title, 1, "organisation", certificate.organisationName(), 12);
        field(pen, text, title, 2, "category", DocumentTexts.category(certificate.category()), 12);
        field(pen, text, title, 3, "region", DocumentTexts.text("region.code", certificate.region()), 12);
    }

    private static void field(Pen pen, Typeface text, Typeface title, int row, String key, String value, float size)
            throws IOException {
        float y = FIRST_ROW + row * ROW;
        pen.write(title, 10.5f, LABEL, LABEL_X, y, DocumentTexts.text("field." + key));
        List<String> lines = Pen.lines(text, size, VALUE_WIDTH, value);
        if (lines.size() == 1) {
            pen.write(text, size, INK, VALUE_X, y, value);
        } else {
            List<String> small = Pen.lines(text, 9, VALUE_WIDTH, value);
            for (int line = 0; line < small.size(); line++) {
                pen.write(text, 9, INK, VALUE_X, y - (small.size() - 1 - line) * 3.9f + 0.6f, small.get(line));
            }
        }
        pen.line(PALE_GOLD, 0.25f, VALUE_X - 1, y + 2.2f, VALUE_X + VALUE_WIDTH, y + 2.2f);
    }

    private void code(Pen pen, Typeface text) throws IOException {
        QrSquares.draw(pen, link, 155.4f, 55.6f, 33);
        pen.frame(GOLD, 0.3f, 153.8f, 54, 36.2f, 36.2f);
        pen.writeCentred(text, 8.5f, 1, LABEL, 171.9f, 96, DocumentTexts.text("scan"));
    }

    private void foot(Pen pen, Typeface text, Typeface title) throws IOException {
        pen.line(GOLD, 0.35f, 20, 107.5f, WIDTH - 20, 107.5f);
        dated(
                pen,
                text,
                title,
                116,
                "validity",
                DocumentTexts.text(
                        "validity",
                        DocumentTexts.day(certificate.validFrom()),
                        DocumentTexts.day(certificate.validTo())));
        dated(pen, text, title, 124, "issuedOn", DocumentTexts.day(certificate.issuedOn()));
        pen.write(title, 10.5f, LABEL, 124, 116, DocumentTexts.text("field.issuer"));
        float size = text.width(certificate.issuerName(), 12) > Pen.points(44) ? 9 : 12;
        pen.write(text, size, INK, 146, 116, certificate.issuerName());
        pen.write(text, 8.5f, GOLD, 146, 124, DocumentTexts.text("seal"));
        pen.writeCentred(text, 7.5f, 0.3f, LABEL, MIDDLE, 133.5f, DocumentTexts.text("note"));
    }

    private static void dated(Pen pen, Typeface text, Typeface title, float y, String key, String value)
            throws IOException {
        pen.write(title, 10.5f, LABEL, 20, y, DocumentTexts.text("field." + key));
        pen.write(text, 11, INK, 40, y, value);
    }
}
