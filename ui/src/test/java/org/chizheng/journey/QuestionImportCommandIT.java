package org.chizheng.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chizheng.journey.Launch.Ended;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** {@code ./exam import-questions FILE} on the embedded default, as somebody at a terminal meets it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class QuestionImportCommandIT {

    private static final String HEADINGS = "input,output,A,B,C,D,source,multichoice\n";
    private static final Pattern DONE = Pattern.compile("导入 ([\\d,]+) 题，略去 ([\\d,]+) 处");

    private Launch launch;

    @BeforeAll
    void prepare() {
        launch = Launch.inNewFolder("import", Map.of(), List.of());
    }

    @Test
    @Order(1)
    void importsTheGoodRowsAndTellsTheRestByLineAndReason() throws IOException {
        Path file = file("试题.csv", HEADINGS + """
                行政处罚由谁实施？,A,行政机关,任何人,记者,商会,demo,False
                谁可以申请听证？,,当事人,路人,记者,商会,demo,False
                简易程序的条件是什么？,E,事实确凿,证人多,天气好,金额大,demo,False
                行政处罚由谁实施？,A,行政机关,任何人,记者,商会,demo,False
                哪些属于行政处罚的种类？,AB,警告,罚款,拘役,管制,demo,True
                """);
        Ended ended = call(file);
        assertThat(ended.output().lines().filter(line -> !line.startsWith("WARNING")))
                .containsExactly(
                        "试题.csv（UTF-8）：5 行，可以导入 2 行。",
                        "已导入 2 / 2",
                        "第 3 行 output：没有答案　谁可以申请听证？",
                        "第 4 行 output：答案指向不存在的选项　E",
                        "第 5 行 input：题干与第 2 行重复　行政处罚由谁实施？",
                        "　题干与第 … 行重复：1 处",
                        "　没有答案：1 处",
                        "　答案指向不存在的选项：1 处",
                        "导入 2 题，略去 3 处。");
        assertThat(ended.code()).isZero();
    }

    @Test
    @Order(2)
    void importsNothingTwice() throws IOException {
        Ended ended = call(file("again.csv", HEADINGS + "行政处罚由谁实施？,A,行政机关,任何人,记者,商会,demo,False\n"));
        assertThat(ended.output()).contains("题库中已有这道题", "导入 0 题，略去 1 处。");
        assertThat(ended.code()).isEqualTo(65);
    }

    @Test
    @Order(3)
    void saysThatThereIsNoSuchFile() {
        Ended ended = call(launch.folder().resolve("nowhere.csv"));
        assertThat(ended.output()).contains("无法读取文件").doesNotContain("\tat ");
        assertThat(ended.code()).isEqualTo(66);
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "CHIZHENG_LONG_TESTS", matches = ".+")
    @Order(4)
    void importsRealQuestions() throws IOException {
        String data = System.getenv("CHIZHENG_REAL_DATA");
        assumeTrue(data != null, "CHIZHENG_REAL_DATA names no folder");
        int rows = 0;
        int told = 0;
        try (Stream<Path> files = Files.list(Path.of(data, "questions"))) {
            for (Path file : files.filter(name -> name.toString().endsWith(".csv"))
                    .sorted()
                    .toList()) {
                Ended ended = call(file);
                assertThat(ended.code()).as(ended.output()).isZero();
                rows += number(Pattern.compile("：([\\d,]+) 行，"), ended, 1);
                told += number(DONE, ended, 1) + number(DONE, ended, 2);
            }
        }
        assertThat(told).as("every row is imported or named").isGreaterThanOrEqualTo(rows);
    }

    @Test
    @Order(5)
    void buildsTheIndexAgainWhereNoProductRuns() {
        Ended ended = launch.with(Map.of(), List.of("--reindex")).untilItEnds();
        assertThat(ended.output()).containsPattern("索引已重建，共 [\\d,]+ 题。").doesNotContain("\tat ");
        assertThat(ended.code()).isZero();
    }

    @Test
    @Order(6)
    void saysThatARunningProductHoldsTheDataAndAsksItForARebuild() throws Exception {
        Path file = file("late.csv", HEADINGS + "谁核发执法证件？,A,司法行政机关,商会,记者,路人,demo,False\n");
        try (RunningProduct running = RunningProduct.startedFrom(launch)) {
            Ended ended = call(file);
            assertThat(ended.output()).contains("数据正被另一个进程使用").doesNotContain("\tat ");
            assertThat(ended.code()).isEqualTo(1);
            assertThat(reindexed()).containsPattern("索引已重建，共 [\\d,]+ 题。");
        }
    }

    /** By the launcher, as somebody at the machine of a running product does it. */
    private String reindexed() throws Exception {
        Path launcher = Path.of("..", "exam").toAbsolutePath().normalize();
        ProcessBuilder builder = new ProcessBuilder(launcher.toString(), "reindex").redirectErrorStream(true);
        builder.environment().put("CHIZHENG_HOME", Storage.home(launch.folder()).toString());
        builder.environment().put("LC_ALL", "zh_CN.UTF-8");
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    private Ended call(Path file) {
        return launch.with(Map.of(), List.of("--import-questions=" + file)).untilItEnds();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(launch.folder().resolve(name), text);
    }

    private static int number(Pattern pattern, Ended ended, int group) {
        Matcher found = pattern.matcher(ended.output());
        assertThat(found.find()).as(ended.output()).isTrue();
        return Integer.parseInt(found.group(group).replace(",", ""));
    }
}
