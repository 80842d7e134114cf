package org.chizheng.ui.questionbank;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chizheng.Application;
import org.chizheng.questionbank.Citation;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.Difficulty;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.QuestionState;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.QuestionVersion;
import org.chizheng.questionbank.QuestionVersionId;
import org.chizheng.questionbank.QuestionWarning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** What author and reviewer are told by the checklist, with the words of the real bundles. */
@SpringBootTest(classes = Application.class)
@ActiveProfiles("test")
@ViewPackages(packages = "org.chizheng.ui.nothing")
class ChecklistNoteViewTests extends SpringBrowserlessTest {

    private static final Curator REVIEWER = new Curator(1, "审题人", "/", Set.of(Curator.Duty.REVIEWER));

    @Autowired
    PanelCases cases;

    private static QuestionContent content(String stem, String lastOption) {
        return new QuestionContent(
                QuestionType.SINGLE,
                "PUBLIC",
                stem,
                List.of(new Option("A", "警告"), new Option("B", "查封"), new Option("C", lastOption)),
                Set.of("B"),
                Difficulty.EASY,
                new Citation("中华人民共和国行政处罚法", "9"),
                "查封是行政强制措施，故选B。");
    }

    @Test
    void listsWhatIsWorthASecondLookAndGoesWhenItIsMended() {
        ChecklistNote note = new ChecklistNote();
        UI.getCurrent().add(note);

        note.show(content("下列不属于行政处罚的是？", "以上都对"));
        assertThat($(H3.class).single().getText()).isEqualTo("自查提示（2）");
        assertThat($(ListItem.class).all().stream().map(ListItem::getText))
                .containsExactly("有“以上都对”一类的选项；选项顺序打乱后，意思会变。", "题干问的是否定的一面，但否定词没有突出，容易看漏；可以加粗，或写成【不属于】。");

        note.show(content("下列【不属于】行政处罚的是？", "罚款"));
        assertThat(note.isVisible()).isFalse();
    }

    @Test
    void theReviewerSeesItBesideTheQuestion() {
        QuestionPanel panel = new QuestionPanel(cases, REVIEWER, "questionbank.preview", changed -> {});
        UI.getCurrent().add(panel);
        QuestionVersion version = new QuestionVersion(
                new QuestionVersionId(1), 1, content("下列不属于行政处罚的是？", "罚款"), 2, "命题人", Instant.EPOCH);

        panel.show(new Question(new QuestionId(1), "/", QuestionState.IN_REVIEW, version, Instant.EPOCH));

        assertThat($(ChecklistNote.class).single().getElement().getTextRecursively())
                .contains("自查提示（1）", "否定词没有突出");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void everyWarningHasItsWords(String language) {
        UI.getCurrent().setLocale(Locale.forLanguageTag(language));
        for (QuestionWarning warning : QuestionWarning.values()) {
            String key = "questionbank.QuestionWarning." + warning;
            assertThat(UI.getCurrent().getTranslation(key)).isNotBlank().doesNotContain("QuestionWarning");
        }
    }
}
