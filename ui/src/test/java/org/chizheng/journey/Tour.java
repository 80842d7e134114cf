package org.chizheng.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.List;

/**
 * Somebody who walks through screens, each of which is looked at.
 *
 * @param name of the person, with which the names of the pictures begin
 */
record Tour(Journey journey, Person person, String name) {

    /** Opens a screen and looks at it. */
    Tour screen(String path, String picture) {
        person.open(path);
        return look(picture);
    }

    /** Opens a screen that was looked at before. */
    Tour open(String path) {
        person.open(path);
        return this;
    }

    /** Follows the first link that leads below a path. */
    Tour link(String path, String picture) {
        person.page().locator("a[href*='" + path + "']").first().click();
        person.page().waitForURL(url -> url.contains(path));
        return look(picture);
    }

    /** Looks at the question that stands before the next step, and says yes. */
    Tour confirm(String picture) {
        Locator yes = person.page().locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]");
        yes.waitFor();
        look(picture);
        yes.click();
        return this;
    }

    /** Turns to a tab. */
    Tour tab(String title, String picture) {
        person.page()
                .getByRole(
                        AriaRole.TAB, new Page.GetByRoleOptions().setName(title).setExact(true))
                .click();
        return look(picture);
    }

    /** Looks at what is there now. */
    Tour look(String picture) {
        person.settle();
        journey.look(person, name + "-" + picture);
        return this;
    }

    /** Looks at the open dialog and closes it without doing anything. */
    Tour dialog(String picture) {
        look(picture);
        person.page().keyboard().press("Escape");
        person.page()
                .locator("vaadin-dialog[opened], vaadin-confirm-dialog[opened]")
                .first()
                .waitFor(gone());
        return this;
    }

    /** Presses a button by its text and looks at the dialog that it opens. */
    Tour dialogOf(String button, String picture) {
        person.press(button);
        return dialog(picture);
    }

    /** Opens the row that holds the text. */
    Tour row(String table, String text) {
        person.the(table).getByText(text).first().click();
        person.settle();
        return this;
    }

    /** Presses the button that carries this name for tests and looks at the dialog that it opens. */
    Tour dialogOfThe(String testId, String picture) {
        person.pressThe(testId);
        return dialog(picture);
    }

    /** Presses a button by its text and looks at what it leads to. */
    Tour press(String button, String picture) {
        person.press(button);
        return look(picture);
    }

    /** Drops a file on the screen and looks once the button shows that tells what came of it. */
    Tour drop(Path file, String testId, String picture) {
        person.page().locator("vaadin-upload input[type=file]").setInputFiles(file);
        person.the(testId).waitFor();
        return look(picture);
    }

    /** Speaks the language from the next screen on. */
    Tour in(String language) {
        person.context()
                .addCookies(List.of(new Cookie("chz-lang", language)
                        .setUrl(journey.product().address())));
        return this;
    }

    private static Locator.WaitForOptions gone() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
    }
}
