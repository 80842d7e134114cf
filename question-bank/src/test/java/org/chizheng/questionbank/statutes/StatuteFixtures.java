package org.chizheng.questionbank.statutes;

import static org.chizheng.questionbank.QuestionFixtures.AUTHOR;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.chizheng.questionbank.ArticleNumber;
import org.chizheng.questionbank.Citation;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionFixtures;
import org.chizheng.questionbank.QuestionType;

/** Laws for tests of the register, imported through the real steps. */
final class StatuteFixtures {

    static final String ONE = "公民不服行政行为的，可以自知道之日起六十日内提出申请。";
    static final String TWO = "行政机关应当在收到申请书后五日内进行审查，决定是否受理。";
    static final String THREE = "审理案件可以听取申请人、被申请人和第三人的意见。";
    static final String FOUR = "申请人在决定作出以前可以自愿撤回申请并说明理由。";

    private StatuteFixtures() {}

    /** A file as people would choose it. */
    static byte[] file(String name, String... articles) {
        StringBuilder text = new StringBuilder("# " + name + "\n\n");
        for (int i = 0; i < articles.length; i++) {
            text.append(ArticleNumber.of(i + 1).chinese())
                    .append(' ')
                    .append(articles[i])
                    .append("\n\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Imports a law. */
    static StatuteImport imported(
            ImportingStatutes importing, String name, LocalDate adopted, LocalDate effective, String... articles) {
        StatuteDryRun run = importing.examine(AUTHOR, name + ".md", file(name, articles));
        return importing.run(AUTHOR, run, adopted, effective);
    }

    /** A question that cites an article. */
    static QuestionContent citing(String stem, String law, String article) {
        QuestionContent plain =
                QuestionFixtures.content(QuestionType.SINGLE, QuestionContent.PUBLIC, stem, Set.of("B"));
        return new QuestionContent(
                plain.type(),
                plain.subject(),
                plain.stem(),
                List.copyOf(plain.options()),
                plain.key(),
                plain.difficulty(),
                new Citation(law, article),
                null);
    }
}
