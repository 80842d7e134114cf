package org.chizheng.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What authors and reviewers do with each other's questions: talk, send back, compare, restore, take back, look for gaps. */
final class AuthorScreens {

    private AuthorScreens() {}

    static void look(Tour author, Tour reviewer) {
        gaps(author);
        sendBack(reviewer);
        workOn(author);
        compare(author);
        inBulk(reviewer);
    }

    private static void gaps(Tour author) {
        author.screen("/questions/coverage", "coverage");
        Person person = author.person();
        person.page()
                .locator("[data-testid=coverage-table] vaadin-details-summary")
                .first()
                .click();
        author.look("coverage-table");
        person.page().locator("chz-chart").nth(1).click(new Locator.ClickOptions().setPosition(40, 30));
        person.sees("在题库中查看引用本法的试题");
        author.dialog("coverage-article");
        person.page().locator("chz-chart").first().click(new Locator.ClickOptions().setPosition(400, 45));
        person.page().waitForURL(url -> url.contains("subject=PUBLIC"));
        author.look("coverage-found");
    }

    /** With the keys alone: the first question, a comment, and back to its author. */
    private static void sendBack(Tour reviewer) {
        Person person = reviewer.person().open("/question-review");
        Page page = person.page();
        reviewer.dialogOfThe("keys", "keys");
        page.keyboard().press("Alt+j");
        person.settle();
        person.the("comments").waitFor();
        page.keyboard().press("Alt+c");
        person.settle();
        page.keyboard().type("选项的说法与第三十八条是否一致？");
        person.pressThe("comment-say");
        reviewer.look("review-comment");
        page.keyboard().press("Alt+r");
        person.fill("退回意见（命题人可见）", "请按法条原文改写题干。");
        reviewer.confirm("review-reject");
        person.settle();
        reviewer.look("review-next");
    }

    private static void workOn(Tour author) {
        author.screen("/question-work", "work");
        Person person = author.person();
        person.sees("请按法条原文改写题干。");
        person.page().locator("[data-testid=work-card] vaadin-button").first().click();
        author.look("work-open");
        person.pressThe("pile-DRAFTS");
        author.look("work-drafts");
    }

    private static void compare(Tour author) {
        Person person = author.person().open("/questions/edit/1");
        person.fill("题干", "行政机关改写后的题干：下列哪一项说法符合现行规定？").press("保存");
        Locator anyway = person.the("save-anyway");
        if (anyway.isVisible()) {
            anyway.click();
        }
        person.page().waitForURL(url -> url.endsWith("/questions"));
        BankSteps.findHighlighted(person, "改写后的题干");
        person.page().locator(".bank-list mark").first().click();
        person.settle();
        person.the("versions").locator("vaadin-details-summary").click();
        person.pressThe("compare-versions");
        author.look("versions");
        person.pressThe("restore");
        author.confirm("versions-restore");
        person.sees("第 1 版的内容已存为新版本（草稿）。");
    }

    private static void inBulk(Tour reviewer) {
        Person person = reviewer.person().open("/questions?state=APPROVED&state=DRAFT&subject=PUBLIC");
        person.pressThe("choose-all");
        reviewer.look("bulk-all");
        person.pressThe("bulk-SUSPEND");
        person.fill("理由", "统一核对新法");
        reviewer.confirm("bulk-ask");
        person.sees("题未处理");
        reviewer.dialog("bulk-report");
        reviewer.look("bulk-undo");
        person.pressThe("undo");
        person.sees("已撤销");
        reviewer.look("bulk-undone");
    }
}
