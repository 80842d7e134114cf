package org.chizheng.ui.questionbank;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.chizheng.Application;
import org.chizheng.questionbank.Citation;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.statutes.Citations;
import org.chizheng.questionbank.statutes.ImportingStatutes;
import org.chizheng.questionbank.statutes.StatuteDryRun;
import org.chizheng.questionbank.statutes.StatuteImport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Transactional;

/** What author and reviewer are told of a citation, over the real register on H2; nothing is kept. */
@SpringBootTest(classes = Application.class)
@ActiveProfiles("test")
@Transactional
@ViewPackages(packages = "org.chizheng.ui.nothing")
class CitationNoteViewTests extends SpringBrowserlessTest {

    private static final Curator AUTHOR = new Curator(1, "命题人", "/", Set.of(Curator.Duty.AUTHOR));

    @Autowired
    ImportingStatutes importing;

    @Autowired
    Citations citations;

    private void imported(int year, String second) {
        LocalDate day = LocalDate.of(year, 1, 1);
        String law = "# 引用试例条例\n第一条 甲乙丙丁。\n第二条 " + second;
        StatuteDryRun run = importing.examine(AUTHOR, "引用试例条例.md", law.getBytes(StandardCharsets.UTF_8));
        assertThat(importing.run(AUTHOR, run, day, day)).isInstanceOf(StatuteImport.Done.class);
    }

    private CitationNote note(String article, Instant since) {
        CitationNote note = new CitationNote(citations, AUTHOR);
        UI.getCurrent().add(note);
        note.show(new Citation("《引用试例条例》", article), since);
        return note;
    }

    @Test
    void aLawThatIsNotRegisteredIsPassedOver() {
        assertThat(note("9", null).isVisible()).isFalse();
    }

    @Test
    void theArticleCanBeReadAndAMissingOneIsPointedOut() {
        imported(2015, "应当在五日内作出书面决定。");
        CitationNote found = note("第二条", null);
        assertThat(found.hasClassName("is-warning")).isFalse();
        assertThat(found.getElement().getTextRecursively()).contains("应当在五日内作出书面决定。");
        assertThat($(Anchor.class).single().getHref()).contains("article=2");
        CitationNote missing = note("3", null);
        assertThat(missing.hasClassName("is-warning")).isTrue();
        assertThat(missing.getElement().getTextRecursively()).contains("「第三条」在现行版本（2015-01-01）中不存在");
    }

    @Test
    void anAmendmentSinceTheQuestionWasWrittenIsPointedOut() {
        imported(2015, "应当在五日内作出书面决定。");
        imported(2020, "应当在七日内作出书面决定。");
        assertThat(note("2", Instant.parse("2018-01-01T00:00:00Z")).getElement().getTextRecursively())
                .contains("第二条在本题写成之后有变化（2020-01-01 版本");
        assertThat(note("1", Instant.parse("2018-01-01T00:00:00Z")).hasClassName("is-warning"))
                .isFalse();
    }
}
