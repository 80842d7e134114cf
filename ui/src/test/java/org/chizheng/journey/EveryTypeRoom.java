package org.chizheng.journey;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse.MoveOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.stream.Stream;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.response.Blank;
import org.chizheng.questionbank.response.Prompt;
import org.chizheng.questionbank.response.Response;

/** The exam page with questions of every type in front of a candidate who knows the answers. */
final class EveryTypeRoom {

    private static final int RECOVERY_MILLIS = 60_000;

    private final Person candidate;
    private final EveryTypeBook book = new EveryTypeBook();

    EveryTypeRoom(Person candidate) {
        this.candidate = candidate;
        // whoever reloads with something unsaved is asked first
        candidate.page().onDialog(dialog -> dialog.accept());
    }

    /** How many questions the paper has. */
    int questions() {
        return candidate.page().locator("question-list .groups .tile").count();
    }

    EveryTypeRoom turnTo(int item) {
        candidate.the("tile-" + item).click();
        PlaywrightAssertions.assertThat(candidate.page().locator("question-card"))
                .hasAttribute("data-item", String.valueOf(item));
        return this;
    }

    /** The first place of a type that stands by itself, or of a case's part. */
    int find(String type, boolean inCase) {
        for (int item = 1; item <= questions(); item++) {
            turnTo(item);
            if (type().equals(type) && candidate.the("case-part").isVisible() == inCase) {
                return item;
            }
        }
        throw new AssertionError("no " + type + " on this paper");
    }

    String type() {
        return candidate.the("question-type").getAttribute("data-type");
    }

    /** Answers what is on the screen, wholly right; an essay with this text. */
    void answer(String essay) {
        switch (type()) {
            case "BLANKS" -> fillBlanks();
            case "ORDERING" -> putInOrder();
            case "MATCHING" -> match();
            case "ESSAY" -> candidate.the("essay").fill(essay);
            default -> choose();
        }
    }

    private void choose() {
        Locator options = candidate.page().locator("question-card label.option");
        for (int i = 0; i < options.count(); i++) {
            if (book.isRight(stem(), options.nth(i).locator(".text").innerText())) {
                options.nth(i).click();
            }
        }
    }

    private void fillBlanks() {
        Response.Blanks blanks = (Response.Blanks) book.answer(stem());
        int place = 1;
        for (Blank blank : blanks.blanks()) {
            candidate
                    .the("blank-" + place++)
                    .pressSequentially(" " + blank.accepted().getLast());
        }
    }

    private void match() {
        Response.Matching matching = (Response.Matching) book.answer(stem());
        List<String> shown = options(candidate.page().locator(".bank dd"));
        int place = 1;
        for (Prompt prompt : matching.prompts()) {
            String text = matching.options().stream()
                    .filter(option -> option.key().equals(prompt.key()))
                    .map(Option::text)
                    .findFirst()
                    .orElseThrow();
            String letter = String.valueOf((char) ('A' + shown.indexOf(EveryTypeBook.bare(text))));
            candidate.the("match-" + place++).selectOption(letter);
        }
    }

    /** The first step by the mouse, the second by a finger, the others by the keyboard. */
    private void putInOrder() {
        Response.Ordering ordering = (Response.Ordering) book.answer(stem());
        List<String> right = ordering.steps().stream()
                .map(step -> EveryTypeBook.bare(step.text()))
                .toList();
        Locator rows = candidate.page().locator(".steps .step-row");
        if (order().equals(right)) {
            candidate.the("keep-order").click();
            return;
        }
        drag(rows.nth(order().indexOf(right.getFirst())), rows.first());
        PlaywrightAssertions.assertThat(rows.first())
                .containsText(ordering.steps().getFirst().text());
        swipe(rows.nth(order().indexOf(right.get(1))), rows.nth(1));
        PlaywrightAssertions.assertThat(rows.nth(1))
                .containsText(ordering.steps().get(1).text());
        for (int place = 2; place < right.size(); place++) {
            int now = order().indexOf(right.get(place));
            Locator grip = rows.nth(now).locator(".grip");
            String which = grip.getAttribute("data-testid");
            for (int at = now; at > place; at--) {
                candidate.the(which).press("ArrowUp");
            }
        }
        if (!order().equals(right)) {
            throw new AssertionError("wanted " + right + ", got " + order());
        }
    }

    private void drag(Locator from, Locator to) {
        BoundingBox start = from.boundingBox();
        BoundingBox end = to.boundingBox();
        candidate.page().mouse().move(start.x + start.width / 2, start.y + start.height / 2);
        candidate.page().mouse().down();
        candidate.page().mouse().move(end.x + end.width / 2, end.y + 2, new MoveOptions().setSteps(8));
        candidate.page().mouse().up();
    }

    /** A finger takes a row by its grip. */
    private void swipe(Locator from, Locator to) {
        BoundingBox start = from.locator(".grip").boundingBox();
        BoundingBox end = to.boundingBox();
        CDPSession finger = candidate.context().newCDPSession(candidate.page());
        double x = start.x + start.width / 2;
        double y = start.y + start.height / 2;
        touch(finger, "touchStart", x, y);
        for (int step = 1; step <= 8; step++) {
            touch(finger, "touchMove", x, y + (end.y + 2 - y) * step / 8);
        }
        touch(finger, "touchEnd", x, end.y + 2);
        finger.detach();
    }

    private static void touch(CDPSession finger, String type, double x, double y) {
        JsonArray points = new JsonArray();
        if (!type.equals("touchEnd")) {
            JsonObject point = new JsonObject();
            point.addProperty("x", x);
            point.addProperty("y", y);
            points.add(point);
        }
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        finger.send("Input.dispatchTouchEvent", event);
    }

    private List<String> order() {
        return options(candidate.page().locator(".steps .step-row .text"));
    }

    private static List<String> options(Locator texts) {
        return texts.allInnerTexts().stream().map(EveryTypeBook::bare).toList();
    }

    /** Everything that the answer on the screen says. */
    List<String> shown() {
        return Stream.of(
                        candidate.page().locator("question-card .option.chosen .key").allInnerTexts().stream(),
                        inputs("question-card .blank"),
                        inputs("question-card select"),
                        inputs("question-card textarea"),
                        candidate.page().locator(".steps[data-answered] .key").allInnerTexts().stream())
                .flatMap(texts -> texts)
                .toList();
    }

    private Stream<String> inputs(String selector) {
        return candidate.page().locator(selector).all().stream().map(Locator::inputValue);
    }

    /** What every question shows. */
    List<List<String>> allShown() {
        return Stream.iterate(1, item -> item <= questions(), item -> item + 1)
                .map(item -> turnTo(item).shown())
                .toList();
    }

    void awaitAllSaved() {
        PlaywrightAssertions.assertThat(candidate.the("save-state"))
                .hasAttribute("data-state", "saved", new HasAttributeOptions().setTimeout(RECOVERY_MILLIS));
    }

    void awaitKept() {
        PlaywrightAssertions.assertThat(candidate.the("save-state")).hasAttribute("data-state", "offline");
    }

    private String stem() {
        return candidate.the("stem").innerText();
    }
}
