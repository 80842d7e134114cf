package org.chizheng.questionbank.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.chizheng.questionbank.BulkWriting;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionFixtures;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.RichText;
import org.chizheng.questionbank.StemFingerprint;
import org.chizheng.questionbank.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found in files, with a bank that knows one stem. */
class ImportingTests {

    private static final String SET = "input,output,A,B,C,D,source,multichoice\n";
    private static final String OWN = "type,subject,stem,A,B,C,D,key,law,article,difficulty,explanation\n";
    private static final ImportChoice CHOICE =
            new ImportChoice("题.csv", QuestionContent.PUBLIC, Set.of(QuestionContent.PUBLIC, "TRANSPORT"));

    private final Importing importing = new Importing(new OneStemBank("库中已有"), Exchange.readers());

    private DryRun examine(byte[] file) {
        try {
            return importing.examine(QuestionFixtures.AUTHOR, CHOICE, new ByteArrayInputStream(file));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private DryRun examine(String file) {
        return examine(file.getBytes(StandardCharsets.UTF_8));
    }

    private Reason onlyReason(String file) {
        DryRun run = examine(file);
        assertThat(run.accepted()).isEmpty();
        assertThat(run.findings()).hasSize(1);
        return run.findings().getFirst().reason();
    }

    @Test
    void readsPublishedExamSets() {
        DryRun run = examine(SET
                + "题甲,B,一,二,三,四,某年,False\r\n"
                + "\"题乙,\"\"引号\"\"\n第二行\",\"A、c\",一,二,三,四,某年,True\r\n"
                + "题丙,AB,一,二,三,,,\r\n");
        assertThat(run.findings()).isEmpty();
        assertThat(run.accepted()).extracting(Candidate::line).containsExactly(2, 3, 5);
        assertThat(run.accepted())
                .extracting(one -> one.content().type(), one -> one.content().key())
                .containsExactly(
                        tuple(QuestionType.SINGLE, Set.of("B")),
                        tuple(QuestionType.MULTIPLE, Set.of("A", "C")),
                        tuple(QuestionType.MULTIPLE, Set.of("A", "B")));
        assertThat(RichText.plain(run.accepted().get(1).content().stem())).isEqualTo("题乙,\"引号\"\n第二行");
        assertThat(run.accepted().get(2).content().options()).hasSize(3);
    }

    @Test
    void readsTheBanksOwnLayout() {
        DryRun run = examine(OWN
                + "单选题,TRANSPORT,题甲,一,二,三,四,A,某法,9,难,因为\n"
                + "TRUE_FALSE,,题乙,正确,错误,,,错,某法,10,EASY,\n"
                + "判断,PUBLIC,题丙,,,,,√,,,,\n");
        assertThat(run.findings()).isEmpty();
        assertThat(run.accepted())
                .extracting(one -> one.content().subject(), one -> one.content().key())
                .containsExactly(
                        tuple("TRANSPORT", Set.of("A")), tuple("PUBLIC", Set.of("B")), tuple("PUBLIC", Set.of("A")));
        assertThat(run.accepted().getLast().content().options()).hasSize(2);
    }

    @Test
    void everyFaultIsFoundWithItsLineAndColumn() {
        DryRun run = examine(SET
                + "好题,A,一,二,三,四,s,False\n" // 2
                + "没有答案,,一,二,三,四,s,False\n"
                + "答案无此项,E,一,二,三,四,s,False\n"
                + "答案乱写,甲,一,二,三,四,s,False\n"
                + "好 题,B,五,六,七,八,s,False\n"
                + "库中 已有,B,五,六,七,八,s,False\n"
                + ",B,五,六,七,八,s,False\n"
                + "中间空项,A,一,,三,四,s,False\n" // 9
                + "选项重复,A,一,一,三,四,s,False\n"
                + "只有一项,A,一,,,,s,False\n"
                + "单选两个答案,AB,一,二,三,四,s,False\n"
                + "\n"
                + "多选一个答案,A,一,二,三,四,s,True\n" // 14
                + "列太多,A,一,二,三,四,s,True,多出\n"
                + "不知单多,A,一,二,三,四,s,也许\n");
        assertThat(run.accepted()).extracting(Candidate::line).containsExactly(2);
        assertThat(run.findings())
                .extracting(Finding::line, Finding::column, Finding::reason)
                .containsExactly(
                        tuple(3, "output", Reason.KEY_MISSING),
                        tuple(4, "output", Reason.KEY_NAMES_NO_OPTION),
                        tuple(5, "output", Reason.KEY_UNREADABLE),
                        tuple(6, "input", Reason.STEM_REPEATED_IN_FILE),
                        tuple(7, "input", Reason.STEM_IN_BANK),
                        tuple(8, "input", Reason.STEM_EMPTY),
                        tuple(9, "B", Reason.OPTION_EMPTY),
                        tuple(10, "", Reason.OPTION_REPEATED),
                        tuple(11, "", Reason.TOO_FEW_OPTIONS),
                        tuple(12, "output", Reason.KEY_DOES_NOT_FIT_TYPE),
                        tuple(14, "output", Reason.KEY_DOES_NOT_FIT_TYPE),
                        tuple(15, "", Reason.TOO_MANY_CELLS),
                        tuple(16, "multichoice", Reason.MULTICHOICE_UNKNOWN));
        assertThat(run.findings().get(3).otherLine()).isEqualTo(2);
    }

    @Test
    void faultsOfTheOwnLayoutAreNamed() {
        DryRun run = examine(OWN
                + "论述,PUBLIC,甲,一,二,,,A,,,,\n"
                + "SINGLE,NOWHERE,乙,一,二,,,A,,,,\n"
                + "SINGLE,PUBLIC,丙,一,二,,,A,,,极难,\n"
                + "TRUE_FALSE,PUBLIC,丁,对,错,,,或许,,,,\n");
        assertThat(run.findings())
                .extracting(Finding::reason)
                .containsExactly(
                        Reason.TYPE_UNKNOWN, Reason.SUBJECT_UNKNOWN, Reason.DIFFICULTY_UNKNOWN, Reason.KEY_UNREADABLE);
    }

    static Stream<Charset> charsets() {
        return Stream.of("UTF-8", "GBK", "GB18030", "UTF-16LE", "UTF-16BE").map(Charset::forName);
    }

    @ParameterizedTest
    @MethodSource("charsets")
    void findsOutTheEncoding(Charset charset) {
        String bom = charset.name().startsWith("UTF") ? "\uFEFF" : "";
        String rare = charset.name().equals("GBK") ? "镕" : "䶮𬓎𠮷";
        DryRun run = examine((bom + SET + rare + "案的当事人,A,一,二,三,四,s,False\n").getBytes(charset));
        assertThat(run.findings()).isEmpty();
        assertThat(RichText.plain(run.accepted().getFirst().content().stem())).isEqualTo(rare + "案的当事人");
    }

    @Test
    void whatIsNoTextFileIsRefusedAsAWhole() {
        assertThat(examine(new byte[] {'P', 'K', 3, 4, 0, 0}).findings())
                .extracting(Finding::reason)
                .containsExactly(Reason.NOT_A_TEXT_FILE);
        assertThat(examine(new byte[] {(byte) 0x81, (byte) 0xFF, 'a', (byte) 0xFF})
                        .findings())
                .extracting(Finding::reason)
                .containsExactly(Reason.ENCODING_UNKNOWN);
        assertThat(onlyReason("")).isEqualTo(Reason.FILE_EMPTY);
        assertThat(onlyReason("input,A,B\n题,一,二\n")).isEqualTo(Reason.COLUMN_MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"没有收尾的引号,A,一,二\n好题二,A,一,二\n", "\"引号\"之后,A,一,二\n"})
    void brokenQuotesAreNamedAndWhatStandsBeforeIsKept(String broken) {
        DryRun run = examine(SET + "好题,A,一,二,三,四,s,False\n" + broken);
        assertThat(run.accepted()).hasSize(1);
        assertThat(run.findings())
                .extracting(Finding::line, Finding::reason)
                .containsExactly(tuple(3, Reason.ROW_BROKEN));
    }

    @Test
    void aStemOfTwoHundredThousandCharactersIsRefused() {
        assertThat(onlyReason(SET + "长".repeat(200_000) + ",A,一,二,三,四,s,False\n"))
                .isEqualTo(Reason.STEM_TOO_LONG);
    }

    @Test
    void markupInAFileIsTextNotMarkup() {
        DryRun run = examine(SET + "<script>alert(1)</script>,A,<b>一</b>,a<b,三,四,s,False\n");
        assertThat(RichText.plain(run.accepted().getFirst().content().stem())).isEqualTo("<script>alert(1)</script>");
        assertThat(run.accepted().getFirst().content().stem()).doesNotContain("<script");
    }

    @Test
    void whateverStandsInAFileIsAFindingNeverAnException() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String alphabet = SET + "\"\"\",,,\n\n\r\0ABCD题一二三<&>" + OWN;
        for (int i = 0; i < 3000; i++) {
            StringBuilder file = new StringBuilder(random.nextBoolean() ? SET : random.nextBoolean() ? OWN : "");
            for (int length = random.nextInt(200); length > 0; length--) {
                file.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            DryRun run = examine(file.toString());
            assertThat(run.accepted().size() + run.findings().size())
                    .as("seed %d, file %s", seed, file)
                    .isGreaterThanOrEqualTo(Math.min(1, run.rows()));
            byte[] bytes = new byte[random.nextInt(300)];
            random.nextBytes(bytes);
            assertThat(examine(bytes).findings()).as("seed %d", seed).isNotNull();
        }
    }

    /** Knows one stem. */
    private record OneStemBank(String stem) implements BulkWriting {

        @Override
        public Set<StemFingerprint> known(Curator by, Set<StemFingerprint> stems) {
            Set<StemFingerprint> known = new HashSet<>(stems);
            known.retainAll(Set.of(StemFingerprint.of(stem)));
            return known;
        }

        @Override
        public List<Written> write(Curator by, String source, List<QuestionContent> batch, boolean submit) {
            throw new UnsupportedOperationException("a dry run writes nothing");
        }
    }
}
