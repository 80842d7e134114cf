package org.chizheng.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** What a coordinator does so that an exam takes place, and how a candidate gets in. */
final class ExamSteps {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private ExamSteps() {}

    /** A line of the blueprint, in the words of the screen. */
    record Row(String type, int count, int marksEach) {}

    /** A part of the exam: title, part and domain in the words of the screen; domain empty for the public part. */
    record Part(String title, String part, String domain, List<Row> rows) {

        int total() {
            return rows.stream().mapToInt(row -> row.count() * row.marksEach()).sum();
        }

        int questions() {
            return rows.stream().mapToInt(Row::count).sum();
        }
    }

    /** Opens a new plan and fills it in, with a blueprint of the wrong size first, which the screen refuses with counts. */
    static void plan(Person coordinator, Part part) {
        coordinator.open("/exams").pressThe("exam-new");
        coordinator.fill("考试名称", part.title()).choose("科目", part.part());
        if (!part.domain().isEmpty()) {
            coordinator.choose("执法领域", part.domain());
        }
        LocalDateTime now = LocalDateTime.now(ZoneId.of("Asia/Shanghai"));
        time(coordinator, "开放时间", now.minusHours(1));
        time(coordinator, "截止时间", now.plusDays(1));
        coordinator
                .fill("考试时长（分钟）", "60")
                .fill("迟到不得入场（开考后分钟）", "")
                .fill("最早交卷（入场后分钟）", "0")
                .fill("允许考试次数", "1");
        coordinator.fill("总分", String.valueOf(part.total()));
        coordinator.fill("及格分", String.valueOf(part.total() * 6 / 10));
        Locator rows = coordinator.the("blueprint-row");
        while (rows.count() < part.rows().size()) {
            coordinator.pressThe("blueprint-add");
        }
        while (rows.count() > part.rows().size()) {
            rows.last().getByLabel("删除这一行").click();
            coordinator.settle();
        }
        for (int i = 0; i < part.rows().size(); i++) {
            row(coordinator, rows.nth(i), part.rows().get(i));
        }
    }

    /** Asks for more questions than the bank holds, sees that counted, and takes it back. */
    static void seeBlueprintRefused(Person coordinator, Part part) {
        Row first = part.rows().getFirst();
        Locator row = coordinator.the("blueprint-row").first();
        row(coordinator, row, new Row(first.type(), 999, first.marksEach()));
        coordinator.the("findings").getByText("需要 999 题，题库只有").waitFor();
        coordinator.the("findings").getByText("不符").waitFor();
        row(coordinator, row, first);
        coordinator.sees("计划可行");
    }

    /** Saves the plan, enrols the named people of a unit, publishes, and waits for the papers. */
    static void publish(Person coordinator, String unit, List<String> people) {
        coordinator.pressThe("exam-save");
        Locator line = coordinator.the("enrolment");
        line.waitFor();
        int at = rowOf(coordinator, unit);
        line.getByText("选择人员").nth(at).click();
        coordinator.settle();
        Locator picker = coordinator.the("people-picker");
        for (String person : people) {
            coordinator.tick(picker, person);
        }
        coordinator.pressThe("people-save");
        publish(coordinator);
    }

    /** Publishes the draft that is open, and waits for the papers. */
    static void publish(Person coordinator) {
        coordinator.pressThe("exam-publish");
        coordinator
                .page()
                .locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]")
                .click();
        coordinator.the("results-publish").waitFor();
    }

    /** Opens an exam by its title. */
    static void open(Person coordinator, String title) {
        coordinator.open("/exams");
        coordinator.the("exams").getByText(title).first().click();
        coordinator.page().waitForURL(url -> url.matches(".*/exams/\\d+"));
        coordinator.settle();
    }

    /** Goes into an exam from the desk, up to the paper. */
    static void enter(Person candidate, String title) {
        candidate.open("/");
        Locator line = candidate
                .the("my-exams")
                .locator("[data-testid^=exam-]")
                .filter(new Locator.FilterOptions().setHasText(title));
        line.locator("[data-testid=enter-exam]").click();
        Locator sure = candidate.page().locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]");
        Locator stem = candidate.the("stem");
        sure.or(stem).first().waitFor();
        if (sure.isVisible()) {
            sure.click();
        }
        stem.waitFor();
    }

    private static int rowOf(Person coordinator, String unit) {
        List<String> cells =
                coordinator.the("enrolment").locator("vaadin-grid-cell-content").allInnerTexts();
        List<String> units =
                cells.stream().filter(text -> text.matches(".*(局|政府|委员会)")).toList();
        int at = units.indexOf(unit);
        PlaywrightAssertions.assertThat(coordinator.the("enrolment")).containsText(unit);
        return at;
    }

    private static void row(Person coordinator, Locator row, Row wanted) {
        coordinator.take(row.locator("vaadin-select").first().locator("vaadin-select-value-button"), wanted.type());
        fill(coordinator, row.locator("vaadin-integer-field input"), String.valueOf(wanted.count()));
        fill(coordinator, row.locator("vaadin-big-decimal-field input"), String.valueOf(wanted.marksEach()));
    }

    private static void fill(Person coordinator, Locator input, String value) {
        input.fill(value);
        input.press("Tab");
        coordinator.settle();
    }

    private static void time(Person coordinator, String label, LocalDateTime time) {
        coordinator.fillTime(
                coordinator.page().locator("vaadin-date-time-picker:has(label:text-is('" + label + "'))"),
                MINUTE.format(time));
    }
}
