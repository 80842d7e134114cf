package org.chizheng.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;

/** What authors and reviewers do with the item bank. */
final class BankSteps {

    private BankSteps() {}

    /**
     * Imports a file of questions of one subject and hands them in for review.
     *
     * @param subject as the screen names it
     * @param good how many rows are offered for import
     * @param reasons what the list of findings says
     */
    static void importQuestions(Person author, Path file, String subject, int good, List<String> reasons) {
        author.open("/questions/import");
        author.choose("科目", subject);
        author.page().locator("vaadin-upload input[type=file]").setInputFiles(file);
        author.the("import-go")
                .filter(new Locator.FilterOptions().setHasText("导入 " + good + " 题"))
                .waitFor();
        for (String reason : reasons) {
            author.the("findings").getByText(reason).first().waitFor();
        }
        author.the("import-go").click();
        author.the("import-look").waitFor(new Locator.WaitForOptions().setTimeout(180_000));
    }

    /** Finds questions by words; what was searched for is marked in them. */
    static void findHighlighted(Person somebody, String words) {
        somebody.open("/questions");
        somebody.page().getByPlaceholder("在题干、选项、解析和依据中查找").fill(words);
        somebody.page()
                .locator(".bank-list mark", new Page.LocatorOptions().setHasText(words))
                .first()
                .waitFor();
        somebody.settle();
    }

    /** Approves everything that waits for review, page by page. */
    static void approveAll(Person reviewer) {
        reviewer.open("/question-review");
        Locator nothing = reviewer.page().getByText("没有待审的试题");
        Locator all = reviewer.page().locator(".bank-list vaadin-checkbox").first();
        nothing.or(all).first().waitFor();
        while (!nothing.isVisible()) {
            all.click();
            reviewer.settle();
            reviewer.the("approve-selected").click();
            reviewer.settle();
        }
    }
}
