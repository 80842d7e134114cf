package org.chizheng.questionbank.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** XML that is broken or hostile is answered by a finding that says what and where. */
class BadXmlTests {

    @TempDir
    private Path folder;

    @Test
    void aForeignFileIsNeverOpenedThroughAnEntity() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "秘密");
        String attack =
                "<!DOCTYPE quiz [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>\n" + BadFiles.MOODLE.formatted("&x;");
        Finding finding = BadFiles.only(BadFiles.examine("题.xml", attack));
        assertThat(finding.reason()).isEqualTo(Reason.XML_HAS_DTD);
        assertThat(finding.line()).isPositive();
        String item = "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>\n" + Zips.ITEM.formatted("&x;");
        DryRun run = Exchange.examine("题.zip", Zips.ofItems(Map.of("a.xml", item), Map.of()));
        assertThat(BadFiles.only(run))
                .extracting(Finding::file, Finding::reason)
                .containsExactly("a.xml", Reason.XML_HAS_DTD);
        assertThat(run.toString()).doesNotContain("秘密");
    }

    @Test
    void entitiesThatGrowWithoutEndAreRefusedAtOnce() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE quiz [<!ENTITY a0 \"哈\">");
        for (int i = 1; i < 40; i++) {
            laughs.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        Finding finding = BadFiles.only(BadFiles.examine("题.xml", laughs + "]>" + BadFiles.MOODLE.formatted("&a39;")));
        assertThat(finding.reason()).isEqualTo(Reason.XML_HAS_DTD);
    }

    @Test
    void brokenXmlIsNamedByItsLineAndNothingOfItIsImported() {
        String good = BadFiles.MOODLE.formatted("好题").replace("</quiz>", "");
        Finding finding =
                BadFiles.only(BadFiles.examine("题.xml", good + "\n<question type='multichoice'><name></quiz>"));
        assertThat(finding.reason()).isEqualTo(Reason.XML_BROKEN);
        assertThat(finding.line()).isEqualTo(4);
        assertThat(BadFiles.only(BadFiles.examine("题.xml", "<other/>")).reason())
                .isEqualTo(Reason.XML_UNKNOWN);
        assertThat(BadFiles.only(BadFiles.examine("题.xml", "没有尖括号")).reason()).isEqualTo(Reason.XML_BROKEN);
        String deep = "<quiz><question>" + "<a>".repeat(5_000);
        assertThat(BadFiles.only(BadFiles.examine("题.xml", deep)).reason()).isEqualTo(Reason.XML_TOO_DEEP);
    }

    @Test
    void xmlThatIsNotInTheEncodingItSaysIsRefused() {
        byte[] file = BadFiles.MOODLE.formatted("行政处罚").getBytes(Charset.forName("GBK"));
        assertThat(BadFiles.only(Exchange.examine("题.xml", file)).reason()).isEqualTo(Reason.XML_BROKEN);
    }
}
