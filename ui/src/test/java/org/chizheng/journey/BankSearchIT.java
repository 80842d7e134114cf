package org.chizheng.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Finding in the item bank, in a browser: near-duplicates, completions, saved searches, a rebuilt index. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BankSearchIT {

    private static final String STEM = "渔政执法人员在长江禁渔区登临检查涉渔船舶时，下列做法正确的是";
    private static final List<String> OPTIONS = List.of("出示执法证件并说明来意", "先行没收全部渔具", "要求船长当场缴纳罚款", "口头告知后扣押船舶");

    private Journey journey;

    @BeforeAll
    void start() {
        journey = Journey.on(Storage.embedded(), "bank-search");
    }

    @AfterAll
    void end() {
        journey.close();
    }

    private static void write(Person author, String stem) {
        author.open("/questions/edit").fill("题干", stem);
        for (int i = 0; i < OPTIONS.size(); i++) {
            author.fill("选项 " + (char) ('A' + i), OPTIONS.get(i));
        }
        author.page().locator(".option-row vaadin-checkbox").first().click();
        author.settle();
        author.press("保存并提交审核");
    }

    private static Locator dialog(Person somebody) {
        return somebody.page().locator(".side-by-side");
    }

    @Test
    @Order(1)
    void theAuthorIsAskedBeforeANearDuplicateIsSaved() {
        Person author = journey.person("author");
        write(author, STEM);
        author.page().waitForURL(url -> url.endsWith("/questions"));
        write(author, STEM.replace("做法正确", "做法不正确"));
        dialog(author).waitFor();
        assertThat(dialog(author).innerText()).contains("相近度", "做法不正确的是", "做法正确的是");
        journey.look(author, "author-near-duplicate");
        author.pressThe("save-anyway");
        author.page().waitForURL(url -> url.endsWith("/questions"));
    }

    @Test
    @Order(2)
    void theReviewerSeesThemSideBySideAndTheWorkListGroupsThem() {
        Person reviewer = journey.person("reviewer");
        reviewer.open("/question-review");
        // the newest waits at the end of the list
        reviewer.page().locator(".bank-list").evaluate("list => list.scrollToIndex(list.size - 1)");
        reviewer.page().locator(".bank-list").getByText("做法不正确").first().click();
        reviewer.the("near-duplicate").first().waitFor();
        journey.look(reviewer, "reviewer-warning");
        reviewer.press("对照");
        dialog(reviewer).waitFor();
        journey.look(reviewer, "reviewer-side-by-side");
        reviewer.open("/questions/duplicates");
        Locator group = reviewer.the("duplicate-group").filter(new Locator.FilterOptions().setHasText("长江禁渔区"));
        group.first().waitFor();
        assertThat(group.first().innerText()).contains("做法正确", "做法不正确");
        group.locator("vaadin-button").first().press("Enter");
        reviewer.the("near-duplicate").first().waitFor();
        journey.look(reviewer, "reviewer-duplicates");
    }

    @Test
    @Order(3)
    void completesWhatIsTypedAndKeepsSearches() {
        Person author = journey.person("author");
        author.open("/questions");
        author.page().keyboard().press("Control+k");
        author.page().waitForFunction("() => document.activeElement.matches('[list=bank-suggestions]')");
        author.page().keyboard().type("长江");
        author.page()
                .locator("datalist option")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        assertThat(author.page().locator("datalist option").first().getAttribute("value"))
                .startsWith("长江禁渔区");
        author.page()
                .locator(".bank-list mark", new Page.LocatorOptions().setHasText("长江"))
                .first()
                .waitFor();
        author.pressThe("questionbank.saved.keep").fill("名称", "渔政试题").pressThe("saved-search-save");
        author.open("/questions").chooseThe("saved-searches", "渔政试题");
        author.page()
                .locator(".bank-list mark", new Page.LocatorOptions().setHasText("长江"))
                .first()
                .waitFor();
        author.page().locator(".bank-list mark").first().click();
        author.the("similar").click();
        author.settle();
        journey.look(author, "author-search");
        author.pressThe("questionbank.saved.forget").sees("已删除");
    }

    @Test
    @Order(4)
    void whatIsOnAnOpenExamIsInUse() {
        Person reviewer = journey.person("reviewer");
        reviewer.open("/questions").the("facet-STATE-IN_USE").click();
        reviewer.settle();
        Locator row = reviewer.page().locator(".bank-row").first();
        row.waitFor();
        assertThat(row.innerText()).contains("使用中", "考试 1 次");
        row.click();
        reviewer.the("usage").waitFor();
        assertThat(reviewer.the("usage").innerText()).contains("用于 1 次考试", "最近使用：");
        assertThat(reviewer.page()
                        .locator(".question-panel .question-line")
                        .first()
                        .innerText())
                .contains("使用中");
        reviewer.chooseThe("used", "自某日起用过");
        reviewer.settle();
        journey.look(reviewer, "reviewer-in-use");
        assertThat(row.innerText()).contains("使用中");
        reviewer.chooseThe("used", "自某日起未用过");
        reviewer.settle();
        reviewer.sees("没有");
    }

    @Test
    @Order(5)
    void theIndexIsRebuiltWhileEverybodySearches() {
        Person reviewer = journey.person("reviewer");
        reviewer.open("/questions").press("重建索引").sees("索引已重建");
        BankSteps.findHighlighted(reviewer, "长江");
    }

    @Test
    @Order(6)
    void theScreensAreSound() {
        assertThat(journey.screens().findings()).isEmpty();
        assertThat(journey.complaints()).isEmpty();
    }
}
