package org.chizheng.questionbank.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Packages that are broken or hostile are answered by a finding that says what and where. */
class BadPackageTests {

    @Test
    void oneBrokenItemOfAPackageDoesNotHinderTheOthers() {
        Map<String, String> items = new LinkedHashMap<>();
        items.put("a.xml", Zips.ITEM.formatted("甲题"));
        items.put("b.xml", "<assessmentItem>\n<itemBody>");
        items.put("c.xml", Zips.ITEM.formatted("乙题"));
        DryRun run = Exchange.examine("题.zip", Zips.ofItems(items, Map.of("d.xml", "<x/>")));
        assertThat(run.accepted()).extracting(Candidate::file).containsExactly("a.xml", "c.xml");
        assertThat(run.findings())
                .extracting(Finding::file, Finding::line, Finding::reason)
                .containsExactlyInAnyOrder(tuple("b.xml", 2, Reason.XML_BROKEN), tuple("", 0, Reason.FILE_IGNORED));
    }

    @Test
    void packagesThatSwellAreRefusedBeforeTheySwell() {
        byte[] swollen = new byte[40 << 20];
        byte[] bomb = Zips.ofItems(Map.of("a.xml", Zips.ITEM.formatted("题")), Map.of("big.png", swollen));
        assertThat(bomb.length).isLessThan(100_000);
        Finding finding = BadFiles.only(Exchange.examine("题.zip", bomb));
        assertThat(finding.reason()).isEqualTo(Reason.PACKAGE_BOMB);
        assertThat(finding.excerpt()).isEqualTo("big.png");
        byte[] workbook = Zips.of(Map.of("[Content_Types].xml", "<Types/>", "xl/worksheets/sheet1.xml", swollen));
        assertThat(BadFiles.only(Exchange.examine("题.xlsx", workbook)).reason()).isEqualTo(Reason.PACKAGE_BOMB);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside.xml", "/etc/passwd", "items/../../x.xml", "C:\\x.xml"})
    void pathsThatLeaveThePackageRefuseIt(String name) {
        byte[] file = Zips.ofItems(Map.of("a.xml", Zips.ITEM.formatted("题")), Map.of(name, "<x/>"));
        Finding finding = BadFiles.only(Exchange.examine("题.zip", file));
        assertThat(finding).extracting(Finding::reason, Finding::excerpt).containsExactly(Reason.PACKAGE_LEFT, name);
    }

    @Test
    void archivesWithinAPackageAreNotOpened() {
        byte[] inner = Zips.of(Map.of("x", "x"));
        byte[] file = Zips.ofItems(Map.of("a.xml", Zips.ITEM.formatted("题")), Map.of("more/inner.ZIP", inner));
        assertThat(BadFiles.only(Exchange.examine("题.zip", file)))
                .extracting(Finding::reason, Finding::excerpt)
                .containsExactly(Reason.PACKAGE_NESTED, "more/inner.ZIP");
    }

    @Test
    void halfAPackageIsRefused() {
        byte[] whole = Zips.ofItems(Map.of("a.xml", Zips.ITEM.formatted("题")), Map.of());
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        assertThat(BadFiles.only(Exchange.examine("题.zip", half)).reason()).isEqualTo(Reason.PACKAGE_BROKEN);
        assertThat(BadFiles.only(Exchange.examine("题.zip", Zips.of(Map.of("a.xml", "<x/>"))))
                        .reason())
                .isEqualTo(Reason.MANIFEST_MISSING);
        byte[] listed = Zips.of(Map.of(
                "imsmanifest.xml",
                "<manifest><resource type='imsqti_item_xmlv2p1' href='gone.xml'/>\n"
                        + "<resource type='imsqti_item_xmlv2p1' href='../../etc/passwd'/></manifest>"));
        assertThat(Exchange.examine("题.zip", listed).findings())
                .extracting(Finding::line, Finding::reason, Finding::excerpt)
                .containsExactly(
                        tuple(1, Reason.ITEM_FILE_MISSING, "gone.xml"),
                        tuple(2, Reason.PACKAGE_LEFT, "../../etc/passwd"));
    }
}
