package org.chizheng.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.Duration;
import java.time.Instant;
import org.chizheng.bench.SeededExam.Seat;

/** A tab with the exam page of a seat of the seeded exam, whose first questions have one option each to choose. */
record SeededDesk(Page page, Seat seat) {

    private static final int PATIENCE_MILLIS = 120_000;

    /** Opens the page with the seat's ticket. */
    SeededDesk open(String address) {
        page.navigate(address + "/paper/?a=" + seat.attempt() + "#t=" + seat.ticket());
        return this;
    }

    /** Waits until the paper lies on the desk. */
    SeededDesk begins() {
        the("stem").waitFor();
        return this;
    }

    /** Waits until the browser has kept all that the page needs to open again without a line. */
    SeededDesk isKept() {
        page.evaluate("() => navigator.serviceWorker.ready.then(() => true)");
        return this;
    }

    /** Chooses the option that is shown under this letter, without waiting for anybody. */
    SeededDesk choose(int item, String letter) {
        turnTo(item);
        page.locator("question-card label.option").nth(letter.charAt(0) - 'A').click();
        return this;
    }

    SeededDesk turnTo(int item) {
        the("tile-" + item).click();
        PlaywrightAssertions.assertThat(page.locator("question-card")).hasAttribute("data-item", String.valueOf(item));
        return this;
    }

    /** The letter that is chosen, empty if none is. */
    String chosen(int item) {
        turnTo(item);
        Locator chosen = page.locator("question-card .option.chosen .key");
        return chosen.count() == 0 ? "" : chosen.innerText().strip();
    }

    /** Waits until the page says this of the answers, such as {@code saved} or {@code offline}. */
    SeededDesk says(String saving) {
        PlaywrightAssertions.assertThat(the("save-state"))
                .hasAttribute("data-state", saving, new HasAttributeOptions().setTimeout(PATIENCE_MILLIS));
        return this;
    }

    /** What the page says of the answers right now. */
    String saving() {
        return the("save-state").getAttribute("data-state");
    }

    /** How many entries wait in this device's journal. */
    int journal() {
        return (int) page.evaluate("""
                () => new Promise((resolve, reject) => {
                  const opening = indexedDB.open('chizheng-paper');
                  opening.onerror = () => reject(opening.error);
                  opening.onsuccess = () => {
                    const counting = opening.result.transaction('journal').objectStore('journal').count();
                    counting.onsuccess = () => { opening.result.close(); resolve(counting.result); };
                  };
                })""");
    }

    /** Everything that a stranger could find in this browser afterwards, as one text. */
    String remains() {
        return String.valueOf(page.evaluate("""
                async () => {
                  const found = [location.href, JSON.stringify({...sessionStorage}), JSON.stringify({...localStorage}),
                    document.documentElement.outerHTML];
                  for (const {name} of await indexedDB.databases()) {
                    const database = await new Promise((resolve, reject) => {
                      const opening = indexedDB.open(name);
                      opening.onsuccess = () => resolve(opening.result);
                      opening.onerror = () => reject(opening.error);
                    });
                    for (const store of database.objectStoreNames) {
                      found.push(await new Promise((resolve) => {
                        const reading = database.transaction(store).objectStore(store).getAll();
                        reading.onsuccess = () => resolve(JSON.stringify(reading.result));
                      }));
                    }
                    database.close();
                  }
                  for (const name of await caches.keys()) {
                    found.push(name);
                    const cache = await caches.open(name);
                    for (const request of await cache.keys()) {
                      found.push(request.url);
                      if (!request.url.endsWith('.js')) found.push(await (await cache.match(request)).text());
                    }
                  }
                  return found.join('\\n');
                }"""));
    }

    /** Sits there until then. */
    void waitUntil(Instant then) {
        page.waitForTimeout(Math.max(0, Duration.between(Instant.now(), then).toMillis()));
    }

    /** Lets the page ask the server how things are, as it does from time to time. */
    SeededDesk beat() {
        page.evaluate("() => document.dispatchEvent(new Event('visibilitychange'))");
        return this;
    }

    /** Waits until the dialog before the page is the one of this phase, such as {@code lost}. */
    SeededDesk isTold(String phase) {
        PlaywrightAssertions.assertThat(the("state-dialog"))
                .hasAttribute("data-phase", phase, new HasAttributeOptions().setTimeout(PATIENCE_MILLIS));
        PlaywrightAssertions.assertThat(the("state-dialog")).isVisible();
        return this;
    }

    /** Presses the two buttons that hand in, and waits for nothing. */
    SeededDesk pressHandIn() {
        the("hand-in").click();
        the("confirm-hand-in").click();
        return this;
    }

    /** Waits for a receipt that says of all that was shown that it counts; its hash. */
    String receipt() {
        PlaywrightAssertions.assertThat(the("receipt")).isVisible(new IsVisibleOptions().setTimeout(PATIENCE_MILLIS));
        PlaywrightAssertions.assertThat(page.locator("main.receipt .note.warn")).hasCount(0);
        return the("receipt-hash").innerText();
    }

    /** Seconds until the bell, as the page shows them. */
    long secondsLeft() {
        long seconds = 0;
        for (String part : the("clock").innerText().split(":")) {
            seconds = seconds * 60 + Long.parseLong(part.strip());
        }
        return seconds;
    }

    /** Waits until the clock, which is drawn a moment after it was set, shows a time between these; false if it does not in time. */
    boolean shows(long least, long most) {
        for (int tried = 0; tried < 40; tried++) {
            long shown = secondsLeft();
            if (shown >= least && shown <= most) {
                return true;
            }
            page.waitForTimeout(250);
        }
        return false;
    }

    Locator the(String testId) {
        return page.locator("[data-testid='" + testId + "']");
    }
}
