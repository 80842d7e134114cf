package org.chizheng.questionbank.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chizheng.questionbank.BankEvent;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.Curator.Duty;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.QuestionBank;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.QuestionState;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.QuestionVersionId;
import org.chizheng.questionbank.Reviewing;
import org.chizheng.questionbank.drawing.Blueprint;
import org.chizheng.questionbank.drawing.Drawing;
import org.chizheng.questionbank.drawing.Outlook;
import org.chizheng.questionbank.search.SearchRequest;
import org.chizheng.questionbank.search.SearchResult;
import org.chizheng.questionbank.search.SearchResult.Fragment;
import org.chizheng.questionbank.search.Searching;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SpringBootTest
@RecordApplicationEvents
class ImportIntoBankTests {

    @Autowired
    Importing importing;

    @Autowired
    Reviewing reviewing;

    @Autowired
    QuestionBank bank;

    @Autowired
    Drawing drawing;

    @Autowired
    Searching searching;

    @Autowired
    ApplicationEvents events;

    private static Curator author(String path) {
        return new Curator(31, "命题人", path, Set.of(Duty.AUTHOR));
    }

    private static Curator reviewer(String path) {
        return new Curator(32, "审题人", path, Set.of(Duty.REVIEWER));
    }

    private DryRun examine(Curator by, byte[] file) throws IOException {
        ImportChoice choice = new ImportChoice("题.csv", QuestionContent.PUBLIC, Set.of(QuestionContent.PUBLIC));
        return importing.examine(by, choice, new ByteArrayInputStream(file));
    }

    private static byte[] file(String prefix, int rows) {
        StringBuilder file = new StringBuilder("input,output,A,B,C,D,source,multichoice\n");
        for (int i = 0; i < rows; i++) {
            file.append(prefix).append(i).append(",A,一,二,三,四,s,False\n");
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Map<QuestionId, QuestionVersionId> seen(Curator by, List<QuestionId> ids) {
        return bank.find(by, ids).stream()
                .collect(Collectors.toMap(
                        Question::id, question -> question.current().id()));
    }

    @Test
    void anImportIsWrittenInBatchesReportsProgressAndMayBeRepeated() throws IOException {
        Curator by = author("/3/");
        DryRun run = examine(by, file("批量", 450));
        List<String> progress = new ArrayList<>();
        Imported first = importing.run(by, run, true, (done, all) -> progress.add(done + "/" + all));
        assertThat(first.questions()).hasSize(450);
        assertThat(progress).containsExactly("200/450", "400/450", "450/450");
        assertThat(events.stream(BankEvent.QuestionsImported.class)).hasSize(3);
        assertThat(bank.own(by, QuestionState.IN_REVIEW, 0, 10).total()).isEqualTo(450);

        Imported again = importing.run(by, run, true, (done, all) -> {});
        assertThat(again.questions()).isEmpty();
        assertThat(again.refused()).hasSize(450);
        assertThat(examine(by, file("批量", 450)).findings())
                .hasSize(450)
                .allSatisfy(finding -> assertThat(finding.reason()).isEqualTo(Reason.STEM_IN_BANK));
    }

    @Test
    void aNeighboursBankNeitherBlocksAnImportNorTellsWhatItHolds() throws IOException {
        importing.run(author("/4/1/"), examine(author("/4/1/"), file("邻居", 3)), false, (done, all) -> {});
        assertThat(examine(author("/4/2/"), file("邻居", 3)).accepted()).hasSize(3);
        assertThat(examine(author("/4/"), file("邻居", 3)).accepted()).isEmpty();
        assertThat(examine(author("/4/1/7/"), file("邻居", 3)).accepted()).isEmpty();
    }

    @Test
    void importedQuestionsAreApprovedInBulkBySomebodyElse() throws IOException {
        Curator by = author("/5/");
        Imported imported = importing.run(by, examine(by, file("送审", 30)), true, (done, all) -> {});
        assertThat(reviewing
                        .approve(reviewer("/5/"), seen(by, imported.questions()))
                        .moved())
                .hasSize(30);
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "CHIZHENG_REAL_DATA", matches = ".+")
    void theRealQuestionsAreImportedApprovedAndDrawn() throws IOException {
        Curator by = author("/6/");
        List<QuestionId> all = new ArrayList<>();
        int rows = 0;
        int refused = 0;
        for (String name : List.of("mcq_sing_nje.csv", "mcq_mult_nje.csv", "mcq_sing_lbk.csv")) {
            Path file = Path.of(System.getenv("CHIZHENG_REAL_DATA"), "questions", name);
            DryRun run = examine(by, Files.readAllBytes(file));
            rows += run.rows();
            refused += run.findings().size();
            assertThat(run.accepted().size()
                            + run.findings().stream()
                                    .map(Finding::line)
                                    .distinct()
                                    .count())
                    .isEqualTo(run.rows());
            all.addAll(importing.run(by, run, true, (done, ofAll) -> {}).questions());
        }
        assertThat(rows).isEqualTo(1275);
        System.getLogger("real data")
                .log(System.Logger.Level.WARNING, "accepted " + all.size() + ", refused " + refused);
        assertThat(all).hasSizeGreaterThan(1200);
        assertThat(reviewing.approve(reviewer("/6/"), seen(by, all)).moved()).hasSameSizeAs(all);
        Blueprint blueprint = new Blueprint(List.of(
                new Blueprint.Cell(QuestionType.SINGLE, QuestionContent.PUBLIC, 60, java.math.BigDecimal.ONE),
                new Blueprint.Cell(QuestionType.MULTIPLE, QuestionContent.PUBLIC, 20, java.math.BigDecimal.TWO)));
        assertThat(drawing.draw(blueprint, Outlook.at("/6/"), 1).items()).hasSize(80);
        theyAreFoundByWords(by, all.size());
    }

    private void theyAreFoundByWords(Curator by, int all) {
        assertThat(upToDate()).isTrue();
        assertThat(search(by, "").total()).isEqualTo(all);
        for (String word : List.of("行政处罚", "人民代表大会", "宪法", "合同", "甲")) {
            SearchResult result = search(by, word);
            assertThat(result.total()).as(word).isPositive();
            assertThat(result.hits())
                    .allSatisfy(hit -> assertThat(Stream.concat(hit.stem().stream(), hit.elsewhere().stream())
                                    .filter(Fragment::found)
                                    .map(Fragment::text))
                            .isNotEmpty()
                            .allMatch(found -> found.replace(word, "").isEmpty()));
        }
    }

    private boolean upToDate() {
        try {
            return searching.awaitUpToDate(20_000);
        } catch (InterruptedException end) {
            throw new AssertionError(end);
        }
    }

    private SearchResult search(Curator by, String words) {
        return searching.search(by, new SearchRequest(words, Map.of(), SearchRequest.Order.RELEVANCE, 0, 20));
    }
}
