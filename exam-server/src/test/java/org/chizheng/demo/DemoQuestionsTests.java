package org.chizheng.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chizheng.officers.EnforcementDomain;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.QuestionChecklist;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.QuestionWarning;
import org.chizheng.questionbank.transfer.Candidate;
import org.chizheng.questionbank.transfer.ImportChoice;
import org.chizheng.questionbank.transfer.Importing;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** What the mechanical checklist says of questions that were written with care. */
@SpringBootTest
@ActiveProfiles("test")
class DemoQuestionsTests {

    private static final List<String> FILES =
            List.of("public-law.csv", "urban-management.csv", "market-regulation.csv");

    @Autowired
    Importing importing;

    private List<QuestionContent> questions() throws IOException {
        Set<String> subjects = new HashSet<>(
                Arrays.stream(EnforcementDomain.values()).map(Enum::name).toList());
        subjects.add(QuestionContent.PUBLIC);
        // nobody's organisation, so that no question is in the bank already
        Curator author = new Curator(1, "命题人", "/987654/", EnumSet.of(Curator.Duty.AUTHOR));
        List<QuestionContent> all = new ArrayList<>();
        for (String file : FILES) {
            try (var stream = DemoFile.open("questions/" + file)) {
                importing
                        .examine(author, new ImportChoice(file, QuestionContent.PUBLIC, subjects), stream)
                        .accepted()
                        .stream()
                        .map(Candidate::content)
                        .forEach(all::add);
            }
        }
        all.addAll(DemoQuestions.ofEveryType());
        return all;
    }

    @Test
    void thereAreQuestionsOfEveryType() throws IOException {
        assertThat(questions()).extracting(QuestionContent::type).contains(QuestionType.values());
    }

    @Test
    void fewOfThemAreWorthASecondLook() throws IOException {
        List<QuestionContent> questions = questions();
        Map<QuestionWarning, List<String>> warned = new EnumMap<>(QuestionWarning.class);
        Set<QuestionContent> touched = new HashSet<>();
        for (QuestionContent question : questions) {
            for (QuestionWarning warning : QuestionChecklist.warnings(question)) {
                warned.computeIfAbsent(warning, any -> new ArrayList<>()).add(question.stem());
                touched.add(question);
            }
        }
        System.out.println("checklist: " + touched.size() + " of " + questions.size() + " questions warned");
        warned.forEach((warning, stems) -> System.out.println("  " + warning + " " + stems.size() + " " + stems));

        assertThat(questions).hasSizeGreaterThan(150);
        assertThat(touched).hasSizeLessThan(questions.size() / 10);
        assertThat(warned)
                .doesNotContainKeys(
                        QuestionWarning.CITATION_MISSING,
                        QuestionWarning.EXPLANATION_MISSING,
                        QuestionWarning.EXPLANATION_CONTRADICTS_KEY);
    }
}
