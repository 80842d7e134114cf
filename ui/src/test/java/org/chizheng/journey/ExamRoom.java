package org.chizheng.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The exam page with a candidate in front of it. */
final class ExamRoom {

    /** A page that lost its server tries again every few seconds, and so is given some time to find it. */
    private static final int RECOVERY_MILLIS = 60_000;

    private final Person candidate;
    private final AnswerBook answers;

    ExamRoom(Person candidate, AnswerBook answers) {
        this.candidate = candidate;
        this.answers = answers;
    }

    /** Waits until the paper lies on the desk. */
    ExamRoom begins() {
        candidate.page().waitForURL(Pattern.compile(".*/paper/.*"));
        stem().waitFor();
        return this;
    }

    /** How many questions the paper has. */
    int questions() {
        return tiles().count();
    }

    /** Answers a question rightly and waits until the server has it. */
    void answerRightly(int item) {
        turnTo(item);
        choose(true);
        awaitSaved();
    }

    /** Answers a question wrongly and waits until the server has it. */
    void answerWrongly(int item) {
        turnTo(item);
        choose(false);
        awaitSaved();
    }

    /** Answers the rest of the paper rightly. */
    void answerRightly(int from, int to) {
        for (int item = from; item <= to; item++) {
            answerRightly(item);
        }
    }

    /** Chooses without waiting for the server; the answer stays on the device for now. */
    void answerWhileServerIsAway(int item) {
        turnTo(item);
        choose(true);
        PlaywrightAssertions.assertThat(candidate.the("item-state")).hasAttribute("data-state", "waiting");
    }

    void flag(int item) {
        turnTo(item);
        candidate.the("flag").click();
        PlaywrightAssertions.assertThat(candidate.the("flag")).hasAttribute("aria-pressed", "true");
    }

    /** The options that are chosen now, by question. */
    List<Set<String>> chosen(int upTo) {
        List<Set<String>> all = new ArrayList<>();
        for (int item = 1; item <= upTo; item++) {
            turnTo(item);
            all.add(Set.copyOf(candidate
                    .page()
                    .locator("question-card label.option.chosen .text")
                    .allInnerTexts()));
        }
        return all;
    }

    /** Waits until every answer is with the server. */
    void awaitAllSaved() {
        PlaywrightAssertions.assertThat(candidate.the("save-state"))
                .hasAttribute("data-state", "saved", new HasAttributeOptions().setTimeout(RECOVERY_MILLIS));
    }

    /** Hands in and returns the number of the receipt. */
    String handIn() {
        turnTo(questions());
        candidate.the("next").click();
        candidate.the("hand-in-dialog").waitFor();
        candidate.the("confirm-hand-in").click();
        candidate.the("receipt").waitFor();
        return candidate.the("receipt-number").innerText();
    }

    /** Seconds left, as the page shows them. */
    String clock() {
        return candidate.page().locator("clock-face").innerText();
    }

    private void turnTo(int item) {
        Locator card = candidate.page().locator("question-card");
        int now = Integer.parseInt(card.getAttribute("data-item"));
        while (now != item) {
            candidate.the(now < item ? "next" : "previous").click();
            now += now < item ? 1 : -1;
            PlaywrightAssertions.assertThat(card).hasAttribute("data-item", String.valueOf(now));
        }
    }

    private void choose(boolean rightly) {
        String stem = stem().innerText();
        Set<String> right =
                answers.rightOptions(stem).orElseThrow(() -> new AssertionError("no answer is known to: " + stem));
        Locator options = candidate.page().locator("question-card label.option");
        List<String> texts = options.locator(".text").allInnerTexts();
        List<String> bare = texts.stream().map(AnswerBook::bare).toList();
        assertThat(bare).as(stem).containsAll(right);
        if (rightly) {
            for (int i = 0; i < bare.size(); i++) {
                if (right.contains(bare.get(i))) {
                    options.nth(i).click();
                }
            }
        } else {
            for (int i = 0; i < bare.size(); i++) {
                if (!right.contains(bare.get(i))) {
                    options.nth(i).click();
                    return;
                }
            }
        }
    }

    private void awaitSaved() {
        PlaywrightAssertions.assertThat(candidate.the("item-state")).hasAttribute("data-state", "saved");
    }

    private Locator stem() {
        return candidate.the("stem");
    }

    private Locator tiles() {
        return candidate.page().locator("question-list .groups .tile");
    }
}
