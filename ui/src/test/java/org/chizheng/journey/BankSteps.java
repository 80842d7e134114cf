package org.chizheng.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What authors and reviewers do with the item bank. */
final class BankSteps {

    private static final Pattern OFFER = Pattern.compile("导入 ([0-9]+) 题");

    private BankSteps() {}

    /**
     * Imports a file of questions of one subject and hands them in for review.
     *
     * @param subject as the screen names it
     * @param reasons what the list of findings says
     * @return how many questions were offered and imported
     */
    static int importQuestions(Person author, Path file, String subject, List<String> reasons) {
        author.open("/questions/import");
        author.choose("科目", subject);
        author.page().locator("vaadin-upload input[type=file]").setInputFiles(file);
        Locator go = author.the("import-go");
        go.waitFor();
        for (String reason : reasons) {
            author.the("findings").getByText(reason).first().waitFor();
        }
        Matcher offer = OFFER.matcher(go.innerText());
        if (!offer.find()) {
            throw new AssertionError("nothing is offered: " + go.innerText());
        }
        go.click();
        author.the("import-look").waitFor(new Locator.WaitForOptions().setTimeout(180_000));
        return Integer.parseInt(offer.group(1));
    }

    /** Finds questions by words; what was searched for is marked in them. */
    static void findHighlighted(Person somebody, String words) {
        somebody.open("/questions");
        somebody.page().locator("input[placeholder=在题干、选项、解析和依据中查找]").fill(words);
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
        Locator all = reviewer.the("select-all");
        nothing.or(all).first().waitFor();
        while (!nothing.isVisible()) {
            all.locator("input").check();
            reviewer.settle();
            reviewer.pressThe("approve-selected");
        }
    }
}
