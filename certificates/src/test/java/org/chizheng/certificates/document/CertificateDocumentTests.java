package org.chizheng.certificates.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chizheng.certificates.Certificate;
import org.chizheng.certificates.CertificateId;
import org.chizheng.certificates.CertificateKind;
import org.chizheng.certificates.CertificateStatus;
import org.chizheng.certificates.HolderId;
import org.chizheng.certificates.verification.CertificateLinks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class CertificateDocumentTests {

    @Autowired
    CertificateDocuments documents;

    @Autowired
    CertificateLinks links;

    @Test
    void showsWhatIsOnTheRegisterInEmbeddedSubsets() throws IOException {
        byte[] pdf = drawn(certificate("欧阳晓明"));
        Files.write(Path.of("target", "certificate.pdf"), pdf);

        assertThat(pdf.length).isLessThan(150_000);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            assertThat(text)
                    .contains("行政执法证")
                    .contains("欧阳晓明")
                    .contains("云岭市湖东区城市管理局")
                    .contains("城市管理")
                    .contains("2025年3月1日至2030年2月28日");
            Map<String, Boolean> fonts = new HashMap<>();
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                fonts.put(font.getName().substring(7), font.isEmbedded());
            }
            assertThat(fonts)
                    .containsOnly(Map.entry("ChizhengSong-Regular", true), Map.entry("ChizhengSong-Bold", true));
        }
    }

    @Test
    void itsCodeLeadsToTheSealedAddress() throws Exception {
        Certificate certificate = certificate("欧阳晓明");
        try (PDDocument document = Loader.loadPDF(drawn(certificate))) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 200);
            BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(page)));

            assertThat(new QRCodeReader().decode(bitmap).getText())
                    .isEqualTo(links.of(certificate))
                    .startsWith("https://zhifa.example.gov.cn/verify/" + certificate.number() + "?s=");
        }
    }

    @Test
    void givesTheSameBytesForTheSameCertificate() {
        assertThat(drawn(certificate("欧阳晓明"))).isEqualTo(drawn(certificate("欧阳晓明")));
    }

    @Test
    void drawsRareCharactersOfNames() {
        assertThat(documents.pdf(certificate("䶮鿏喆堃昇鍾"))).isInstanceOf(DocumentOutcome.Drawn.class);
    }

    @Test
    void refusesACharacterThatTheFontLacksByName() {
        assertThat(documents.pdf(certificate("王𠮷"))).isEqualTo(new DocumentOutcome.Unprintable("𠮷", "王𠮷"));
    }

    @Test
    void setsEveryKindAndALongOrganisation() throws IOException {
        for (CertificateKind kind : CertificateKind.values()) {
            byte[] pdf = drawn(certificate(kind, "买买提·吐尔逊", "云岭市湖东区综合行政执法与应急管理联合执法大队第二中队驻经济技术开发区办事处"));
            Files.write(Path.of("target", "certificate-" + kind + ".pdf"), pdf);
            assertThat(pdf).isNotEmpty();
        }
    }

    private byte[] drawn(Certificate certificate) {
        return ((DocumentOutcome.Drawn) documents.pdf(certificate)).content();
    }

    private static Certificate certificate(String name) {
        return certificate(CertificateKind.ENFORCEMENT, name, "云岭市湖东区城市管理局");
    }

    private static Certificate certificate(CertificateKind kind, String name, String organisation) {
        return new Certificate(
                new CertificateId(42),
                "41122025000042Y",
                kind,
                new HolderId(1),
                name,
                7,
                "/1/3/7/",
                organisation,
                "411202",
                "URBAN_MANAGEMENT",
                "云岭市湖东区司法局",
                LocalDate.of(2025, 3, 1),
                LocalDate.of(2025, 3, 1),
                LocalDate.of(2030, 2, 28),
                CertificateStatus.ACTIVE,
                Set.of(),
                Set.of());
    }
}
