package org.chizheng.certificates.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.chizheng.certificates.Certificate;
import org.chizheng.certificates.verification.CertificateLinks;
import org.springframework.stereotype.Service;

/** Draws certificates as PDF, on demand: the register is the truth, a file is a view of it. */
@Service
public class CertificateDocuments {

    private final CertificateLinks links;

    CertificateDocuments(CertificateLinks links) {
        this.links = links;
    }

    /** The certificate as a page; the same certificate always gives the same bytes. */
    public DocumentOutcome pdf(Certificate certificate) {
        try (PDDocument document = new PDDocument()) {
            Typeface text = Typeface.embed(document, "text.ttf");
            Typeface title = Typeface.embed(document, "title.ttf");
            CertificateSheet sheet = new CertificateSheet(certificate, links.of(certificate));
            Optional<DocumentOutcome> refusal = unprintable(sheet, text);
            if (refusal.isPresent()) {
                return refusal.get();
            }
            describe(document, certificate);
            draw(document, sheet, text, title);
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            document.save(content);
            return new DocumentOutcome.Drawn(content.toByteArray(), certificate.number() + ".pdf");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The QR code of a certificate as SVG, for screens. */
    public String qrCode(Certificate certificate) {
        return QrSquares.svg(links.of(certificate));
    }

    private static Optional<DocumentOutcome> unprintable(CertificateSheet sheet, Typeface text) {
        return sheet.ownTexts()
                .filter(own -> text.missing(own).isPresent())
                .findFirst()
                .map(own -> new DocumentOutcome.Unprintable(
                        Character.toString(text.missing(own).getAsInt()), own));
    }

    private static void describe(PDDocument document, Certificate certificate) {
        GregorianCalendar issued = midnight(certificate.issuedOn());
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(DocumentTexts.text("title." + certificate.kind()) + " " + certificate.number());
        information.setAuthor(certificate.issuerName());
        information.setCreationDate(issued);
        information.setModificationDate(issued);
        document.setDocumentInformation(information);
        document.getDocumentCatalog().setLanguage("zh-CN");
        document.setDocumentId(certificate.id().value());
    }

    private static GregorianCalendar midnight(LocalDate day) {
        return GregorianCalendar.from(day.atStartOfDay(ZoneOffset.ofHours(8)));
    }

    private static void draw(PDDocument document, CertificateSheet sheet, Typeface text, Typeface title)
            throws IOException {
        PDPage page =
                new PDPage(new PDRectangle(Pen.points(CertificateSheet.WIDTH), Pen.points(CertificateSheet.HEIGHT)));
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            sheet.draw(new Pen(content, CertificateSheet.HEIGHT), text, title);
        }
    }
}
