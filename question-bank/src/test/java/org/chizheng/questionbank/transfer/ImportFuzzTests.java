package org.chizheng.questionbank.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Map;

/**
 * Whatever stands in a file is a finding, never an exception; what is accepted can be written and read again. In a
 * normal run the kept inputs are replayed; {@code JAZZER_FUZZ=1} and the name of one method look for new ones.
 */
class ImportFuzzTests {

    private static final String TEN_MINUTES = "10m";

    private static void examine(String name, byte[] file) {
        DryRun run = Exchange.examine(name, file);
        assertThat(run.accepted().size() + run.faults().size()).isGreaterThanOrEqualTo(Math.min(1, run.rows()));
        assertThat(run.accepted()).allSatisfy(one -> assertThat(one.line()).isPositive());
        Exchange.Export export = Exchange.export(
                Format.CSV, run.accepted().stream().map(Candidate::content).toList());
        DryRun again = Exchange.examine("再.csv", export.file());
        assertThat(again.accepted().stream().map(Candidate::content))
                .containsExactlyElementsOf(run.accepted().stream()
                        .map(one -> Carried.inColumns(one.content()))
                        .toList());
    }

    @FuzzTest(maxDuration = TEN_MINUTES)
    void csv(byte[] file) {
        examine("题.csv", file);
    }

    @FuzzTest(maxDuration = TEN_MINUTES)
    void workbook(byte[] file) {
        examine("题.xlsx", file);
    }

    @FuzzTest(maxDuration = TEN_MINUTES)
    void gift(byte[] file) {
        examine("题.gift", file);
    }

    @FuzzTest(maxDuration = TEN_MINUTES)
    void aiken(byte[] file) {
        examine("题.aiken", file);
    }

    @FuzzTest(maxDuration = TEN_MINUTES)
    void moodle(byte[] file) {
        examine("题.xml", file);
    }

    @FuzzTest(maxDuration = TEN_MINUTES)
    void qtiPackage(byte[] file) {
        examine("题.zip", file);
    }

    /** An item within a sound package, since hardly any change of a package leaves it one. */
    @FuzzTest(maxDuration = TEN_MINUTES)
    void qtiItem(byte[] file) {
        examine(
                "题.zip",
                Zips.of(Map.of(
                        "imsmanifest.xml",
                        "<manifest><resource type='imsqti_item_xmlv2p1' href='a.xml'/></manifest>",
                        "a.xml",
                        file)));
    }
}
