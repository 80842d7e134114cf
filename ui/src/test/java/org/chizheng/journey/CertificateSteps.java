package org.chizheng.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** How a qualified person comes to a certificate, and what is in it. */
final class CertificateSteps {

    private CertificateSteps() {}

    /** What a certificate's document says: its text without blanks, and the address behind its code. */
    record Document(String text, URI code) {}

    /** Applies on the own desk. */
    static void apply(Person officer) {
        officer.open("/").press("申领执法证").sees("待单位审核");
    }

    /** Opens the application of a person from the list of what waits, and takes a step that the screen offers. */
    static void decide(Person official, String applicant, String step, String stateAfterwards) {
        official.open("/applications");
        official.the("applications").getByText(applicant).first().click();
        official.page().waitForURL(url -> url.matches(".*/applications/\\d+"));
        official.settle();
        official.press(step).sees(stateAfterwards);
    }

    /** Downloads the own certificate and reads it as a printer and a phone would. */
    static Document download(Person officer) {
        officer.open("/");
        Locator link = officer.the("certificate-pdf");
        link.waitFor();
        Download download = officer.page().waitForDownload(link::click);
        try (InputStream in = download.createReadStream();
                PDDocument pdf = Loader.loadPDF(in.readAllBytes())) {
            var resources = pdf.getPage(0).getResources();
            for (COSName font : resources.getFontNames()) {
                assertThat(resources.getFont(font).isEmbedded())
                        .as(font.getName())
                        .isTrue();
            }
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
            return new Document(text, code(pdf));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URI code(PDDocument pdf) throws IOException {
        var page = new BufferedImageLuminanceSource(new PDFRenderer(pdf).renderImageWithDPI(0, 200));
        try {
            return URI.create(new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(page)))
                    .getText());
        } catch (NotFoundException none) {
            throw new AssertionError("no code on the certificate", none);
        } catch (ReaderException e) {
            throw new AssertionError("the code cannot be read", e);
        }
    }
}
