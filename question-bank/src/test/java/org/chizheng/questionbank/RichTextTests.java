package org.chizheng.questionbank;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RichTextTests {

    @Test
    void scriptsAndHandlersAreRemovedAndFormattingStays() {
        String html = "<p onclick=\"x()\">当事人<b>不服</b><script>alert(1)</script><img src=x onerror=alert(1)></p>";
        assertThat(RichText.sanitise(html)).isEqualTo("<p>当事人<b>不服</b></p>");
    }

    @Test
    void tablesStay() {
        String html = "<table><tbody><tr><td colspan=\"2\">项</td></tr></tbody></table>";
        assertThat(RichText.sanitise(html)).isEqualTo(html);
        assertThat(RichText.plain(html)).isEqualTo("项");
    }

    @Test
    void plainTextComesBackAsItWas() {
        for (String text : new String[] {
            "罚款 a<b && c>\"d\" 'e' =@+`", "第一行\n第二行", "䶮 𬓎 𠮷 村", "&lt;b&gt; &amp;", "x".repeat(20_000)
        }) {
            String html = RichText.ofPlain(text);
            assertThat(RichText.plain(html)).isEqualTo(text);
            assertThat(RichText.sanitise(html)).isEqualTo(html);
            assertThat(RichText.isPlain(html)).isTrue();
        }
        assertThat(RichText.isPlain("当事人<b>不服</b>")).isFalse();
    }

    @Test
    void sanitisingTwiceChangesNothing() {
        String html = RichText.sanitise("<table><tr><td>1<td>2</table><p>一<p>二 & 三 < 四");
        assertThat(RichText.sanitise(html)).isEqualTo(html);
    }

    @Test
    void picturesStayIfTheirBytesSayWhatTheirAddressSays() {
        String gif = "data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=";
        String kept = RichText.sanitise("<img src=\"" + gif + "\" alt=\"现场\" onerror=\"x()\">");
        assertThat(kept).contains("data:image/gif").contains("现场").doesNotContain("onerror");
        assertThat(RichText.sanitise(kept)).isEqualTo(kept);
        assertThat(RichText.plain("看" + kept)).isEqualTo("看〔现场〕");
        for (String address : new String[] {
            gif.replace("gif", "png"),
            "data:image/svg+xml;base64,PHN2Zy8+",
            "data:text/html;base64,PHNjcmlwdD4=",
            "https://example.org/a.gif",
            "javascript:alert(1)"
        }) {
            assertThat(RichText.sanitise("<img src=\"" + address + "\">")).doesNotContain("src");
        }
    }

    @Test
    void stemsThatDifferInTheirPictureOnlyAreDifferent() {
        String one = "看图<img src=\"data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=\" />";
        String other = "看图<img src=\"data:image/gif;base64,R0lGODlhAgABAAAAACwAAAAAAQABAAA=\" />";
        assertThat(StemFingerprint.of(one)).isNotEqualTo(StemFingerprint.of(other));
        assertThat(RichText.plain(one)).isEqualTo(RichText.plain(other));
    }
}
