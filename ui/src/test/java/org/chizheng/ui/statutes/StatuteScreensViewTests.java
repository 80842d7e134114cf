package org.chizheng.ui.statutes;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chizheng.Application;
import org.chizheng.officers.AccountId;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OrganisationId;
import org.chizheng.officers.OrganisationPath;
import org.chizheng.officers.Role;
import org.chizheng.questionbank.ArticleNumber;
import org.chizheng.questionbank.Citation;
import org.chizheng.questionbank.CitedQuestions;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.Curator.Duty;
import org.chizheng.questionbank.Difficulty;
import org.chizheng.questionbank.Freezing;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.QuestionBank;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.QuestionState;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.Reviewing;
import org.chizheng.questionbank.WorkList;
import org.chizheng.questionbank.Writing;
import org.chizheng.questionbank.Written;
import org.chizheng.questionbank.search.ArticleSearching;
import org.chizheng.questionbank.statutes.ImportingStatutes;
import org.chizheng.questionbank.statutes.Statute;
import org.chizheng.questionbank.statutes.Statutes;
import org.chizheng.ui.parts.Table;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Transactional;

/** The screens of the register without a browser, over the real services on H2; nothing is kept. */
@SpringBootTest(classes = Application.class)
@ActiveProfiles("test")
@Transactional
@ViewPackages(packages = "org.chizheng.ui.statutes")
class StatuteScreensViewTests extends SpringBrowserlessTest {

    private static final String NAME = "屏幕试例条例";
    private static final String OLD = """
            # 屏幕试例条例
            2015年1月1日 通过
            ## 第一章 总则
            第一条 公民不服行政行为的，可以自知道之日起六十日内提出申请。
            第二条 行政机关应当在收到申请书后五日内进行审查，决定是否受理。
            第三条 本条例自2015年3月1日起施行。
            """;
    private static final String FRESH =
            OLD.replace("2015年1月1日 通过", "2020年1月1日 修正").replace("五日内", "七日内");

    @Autowired
    ImportingStatutes importing;

    @Autowired
    Statutes statutes;

    @Autowired
    ArticleSearching searching;

    @Autowired
    CitedQuestions cited;

    @Autowired
    Freezing freezing;

    @Autowired
    WorkList work;

    @Autowired
    Writing writing;

    @Autowired
    Reviewing reviewing;

    @Autowired
    QuestionBank bank;

    @Autowired
    EntityManager entities;

    private static Caller caller(Role... roles) {
        return new Caller(
                new AccountId(700),
                "命题人",
                new OrganisationId(0),
                OrganisationPath.ROOT,
                null,
                EnumSet.copyOf(List.of(roles)));
    }

    private static Curator curator(long account, Duty duty) {
        return new Curator(account, "同事", "/", Set.of(duty));
    }

    private StatuteImportView importScreen() {
        StatuteImportView view = new StatuteImportView(importing, () -> caller(Role.AUTHOR));
        UI.getCurrent().removeAll();
        UI.getCurrent().add(view);
        return view;
    }

    private Button go() {
        return $(Button.class).withAttribute("data-testid", "statute-go").single();
    }

    private void imported(String text, LocalDate effective) {
        importScreen().examine(NAME + ".md", text.getBytes(StandardCharsets.UTF_8));
        $(DatePicker.class).all().getLast().setValue(effective);
        test(go()).click();
    }

    private QuestionId approved(String article) {
        QuestionContent content = new QuestionContent(
                QuestionType.SINGLE,
                QuestionContent.PUBLIC,
                "几日内审查？" + article,
                List.of(new Option("A", "五日"), new Option("B", "十日")),
                Set.of("A"),
                Difficulty.EASY,
                new Citation("《" + NAME + "》", article),
                null);
        Curator author = curator(701, Duty.AUTHOR);
        Written.Saved saved = (Written.Saved) writing.write(author, content);
        writing.submit(author, List.of(saved.question()));
        reviewing.approve(curator(702, Duty.REVIEWER), Map.of(saved.question(), saved.version()));
        // elsewhere its transaction would end here
        entities.flush();
        return saved.question();
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }

    @Test
    void anUnsoundFileIsListedAndNotOffered() {
        StatuteImportView view = importScreen();
        view.examine(NAME + ".md", "# 屏幕试例条例\n第一条 甲。\n第三条 乙。".getBytes(StandardCharsets.UTF_8));
        assertThat(go().isEnabled()).isFalse();
        assertThat($(Table.class).single().getGenericDataView().getItems().count())
                .isEqualTo(3);
        assertThat(words(view)).contains("文件有必须先改正的问题");
    }

    @Test
    void theDayThatAnAmendmentDoesNotNameIsAskedFor() {
        StatuteImportView view = importScreen();
        view.examine(NAME + ".md", FRESH.getBytes(StandardCharsets.UTF_8));
        assertThat(go().isEnabled()).isFalse();
        assertThat(words(view)).contains("读到 3 条条文");
        $(DatePicker.class).all().getLast().setValue(LocalDate.of(2019, 1, 1));
        assertThat(words(view)).contains("施行日期不能早于");
        $(DatePicker.class).all().getLast().setValue(LocalDate.of(2020, 2, 1));
        assertThat(go().isEnabled()).isTrue();
        test(go()).click();
        assertThat(words(view)).contains("《屏幕试例条例》已经登记");
    }

    @Test
    void anAmendmentIsComparedImportedAndItsQuestionConfirmed() {
        imported(OLD, LocalDate.of(2015, 3, 1));
        QuestionId frozen = approved("第二条");
        QuestionId kept = approved("1");
        StatuteImportView view = importScreen();
        view.examine(NAME + ".md", FRESH.getBytes(StandardCharsets.UTF_8));
        $(DatePicker.class).all().getLast().setValue(LocalDate.of(2020, 2, 1));
        assertThat(words(view)).contains("导入后将冻结 1 道");
        String report = view.getElement().getOuterHTML();
        assertThat(report).contains("<del>五</del>", "<ins>七</ins>").doesNotContain("六十日");
        test(go()).click();
        assertThat(bank.find(curator(1, Duty.READER), kept).orElseThrow().state())
                .isEqualTo(QuestionState.APPROVED);

        UI.getCurrent().removeAll();
        UI.getCurrent().add(new FrozenQuestionsView(freezing, statutes, work, () -> caller(Role.AUTHOR)));
        Section card = $(Section.class).withClassName("frozen-card").single();
        assertThat(words(card)).contains("《屏幕试例条例》第二条", "修改前", "修改后");
        assertThat(card.getElement().getAttribute("aria-label")).isEqualTo("几日内审查？第二条");
        assertThat($(TextField.class).single().getValue()).isNotBlank();
        test($(Button.class).withAttribute("data-testid", "confirm").single()).click();
        assertThat(bank.find(curator(1, Duty.READER), frozen).orElseThrow().state())
                .isEqualTo(QuestionState.IN_REVIEW);
        assertThat($(Section.class).withClassName("frozen-card").exists()).isFalse();
    }

    @Test
    void whoDoesNotWriteReadsTheWorkListOnly() {
        imported(OLD, LocalDate.of(2015, 3, 1));
        approved("2");
        imported(FRESH, LocalDate.of(2020, 2, 1));
        UI.getCurrent().removeAll();
        UI.getCurrent().add(new FrozenQuestionsView(freezing, statutes, work, () -> caller(Role.REVIEWER)));
        assertThat($(Section.class).withClassName("frozen-card").exists()).isTrue();
        assertThat($(Button.class).withAttribute("data-testid", "confirm").exists())
                .isFalse();
    }

    @Test
    void articlesAreFoundReadAndLeadToTheirQuestions() {
        imported(OLD, LocalDate.of(2015, 3, 1));
        approved("2");
        UI.getCurrent().removeAll();
        StatutesView list = new StatutesView(statutes, searching, () -> caller(Role.COORDINATOR));
        UI.getCurrent().add(list);
        assertThat(words(list)).contains(NAME, "现行有效", "共 3 条").doesNotContain("导入法律法规");
        test($(TextField.class).single()).setValue("决定是否受理");
        assertThat(list.getElement().getOuterHTML()).contains("<mark>决定是否受理</mark>", "第二条");

        Statute law = statutes.all(curator(1, Duty.READER)).stream()
                .filter(one -> one.name().equals(NAME))
                .findFirst()
                .orElseThrow();
        var text = statutes.text(
                        curator(1, Duty.READER), law.versions().getFirst().id())
                .orElseThrow();
        Curator reader = curator(1, Duty.READER);
        var citing = cited.counts(reader, new org.chizheng.questionbank.LawName(NAME));
        UI.getCurrent().removeAll();
        int[] asked = {0};
        ArticleList articles = new ArticleList(text.articles(), citing, number -> asked[0] = number.number());
        UI.getCurrent().add(new ArticleIndex(text.articles(), articles::show), articles);
        test($(Button.class).single()).click();
        assertThat(asked[0]).isEqualTo(2);
        test($(NativeButton.class).all().get(2)).click();
        assertThat($(Section.class)
                        .withClassName("is-shown")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .contains(ArticleNumber.of(3).chinese());
    }
}
