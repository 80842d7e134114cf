package org.chizheng.journey;

import static java.util.Objects.requireNonNull;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** Somebody in front of the product: what they do, in the words of the screens. */
final class Person implements AutoCloseable {

    /** A lost server is part of the journey; the browser complains about it. */
    private static final Pattern HARMLESS = Pattern.compile(
            "ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE|ERR_INTERNET_DISCONNECTED|Failed to fetch"
                    + "|net::ERR_|status of 40[0-9]|status of 503");

    /** Cells lie side by side in the page, in no order of rows: the box of a row is the one at the height of its text. */
    private static final String BOX_BESIDE = """
            ([table, text]) => {
              const cells = [...table.querySelectorAll('vaadin-grid-cell-content')].filter(c => c.offsetHeight > 0);
              const cell = cells.find(c => c.textContent.includes(text));
              return cell && cells.flatMap(c => [...c.querySelectorAll('vaadin-checkbox')]).find(box => {
                const [a, b] = [box, cell].map(e => e.getBoundingClientRect());
                return Math.abs(a.top + a.height / 2 - b.top - b.height / 2) < b.height / 2;
              });
            }
            """;

    private final BrowserContext context;
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private Page page;
    private String name = "";
    private String password = "";

    Person(BrowserContext context) {
        this.context = context;
        this.page = listenTo(context.newPage());
    }

    /** The page in front of the person. */
    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** What the browser complained about: errors of scripts, breaches of the content security policy. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Signs in on the sign-in page. */
    Person signIn(String withName, String withPassword) {
        name = withName;
        password = withPassword;
        return signInAgain();
    }

    /** Signs in as before: a server that was away knows nobody's session any more. */
    Person signInAgain() {
        page.navigate("/login");
        page.locator("vaadin-login-form input[name=username]").fill(name);
        page.locator("vaadin-login-form input[name=password]").fill(password);
        page.locator("vaadin-login-form vaadin-button[slot=submit]").click();
        page.waitForURL(url -> !url.contains("/login"));
        settle();
        return this;
    }

    /** Chooses a password with the code that an administrator handed out. */
    Person activate(String name, String code, String password) {
        page.navigate("/activate");
        fill("用户名", name).fill("激活码", code).fill("密码", password).fill("再次输入密码", password);
        press("设置密码");
        page.waitForURL(url -> !url.contains("/activate"));
        return this;
    }

    /** Opens a screen by its path. */
    Person open(String path) {
        page.navigate(path);
        settle();
        return this;
    }

    /** Closes the tab and opens a new one, as people do. */
    Person newTab() {
        page.close();
        page = listenTo(context.newPage());
        return this;
    }

    /** A component by the name that it carries for tests. */
    Locator the(String testId) {
        return page.locator("[data-testid='" + testId + "']");
    }

    /** Presses a button by its text. */
    Person press(String text) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text))
                .first()
                .click();
        settle();
        return this;
    }

    /** Presses a component by its name for tests. */
    Person pressThe(String testId) {
        the(testId).first().click();
        settle();
        return this;
    }

    /** Fills a field by its label. */
    Person fill(String label, String value) {
        return type(page.getByLabel(label, exactly()).first(), value);
    }

    /** Fills the field that carries this name for tests. */
    Person fillThe(String testId, String value) {
        return type(the(testId).locator("input, textarea").first(), value);
    }

    /** Fills date and time of the field that carries this name for tests, such as {@code 2026-03-01 09:30}. */
    Person fillTime(String testId, String time) {
        return fillTime(the(testId), time);
    }

    /** Fills a field of date and time. */
    Person fillTime(Locator field, String time) {
        Locator inputs = field.locator("input");
        // typing opens the calendar, which Enter closes and Tab would walk into
        inputs.nth(0).fill(time.substring(0, 10));
        inputs.nth(0).press("Enter");
        return type(inputs.nth(1), time.substring(11));
    }

    /** Chooses an entry of a combo box or select by its label. */
    Person choose(String label, String entry) {
        return pick(page.getByLabel(label, exactly()).first(), entry);
    }

    /** Chooses an entry of the combo box, select or row of radio buttons that carries this name for tests. */
    Person chooseThe(String testId, String entry) {
        Locator field = the(testId);
        Locator radio = field.getByLabel(entry, new Locator.GetByLabelOptions().setExact(true));
        if (field.locator("vaadin-radio-button").count() > 0) {
            radio.check();
            settle();
            return this;
        }
        Locator input = field.locator("input");
        return pick(input.count() > 0 ? input.first() : field.locator("vaadin-select-value-button"), entry);
    }

    /** Ticks the box of the row of a table that says this. */
    Person tick(Locator table, String text) {
        settle();
        JSHandle box = page.waitForFunction(BOX_BESIDE, List.of(table.elementHandle(), text));
        requireNonNull(box.asElement()).click();
        settle();
        return this;
    }

    private Person type(Locator input, String value) {
        input.fill(value);
        input.press("Tab");
        settle();
        return this;
    }

    private Person pick(Locator field, String entry) {
        if ("INPUT".equals(field.evaluate("e => e.tagName"))) {
            field.click();
            field.fill(entry);
            settle();
            entryOf(entry).click();
            settle();
            return this;
        }
        return take(field, entry);
    }

    /** Opens a list by a click and takes an entry; what the server still had to say may close the list the first time. */
    Person take(Locator opener, String entry) {
        Locator wanted = entryOf(entry);
        for (int left = 4; !opens(opener, wanted); left--) {
            if (left == 0) {
                throw new AssertionError("no entry " + entry + " in " + opener);
            }
        }
        wanted.click();
        settle();
        return this;
    }

    private static boolean opens(Locator opener, Locator wanted) {
        opener.click();
        try {
            wanted.waitFor(new Locator.WaitForOptions().setTimeout(6_000));
            return true;
        } catch (TimeoutError closedAgain) {
            return false;
        }
    }

    /** In an open list; a closed one shows its value as an item too. */
    private Locator entryOf(String text) {
        return page.locator("vaadin-select-list-box vaadin-select-item:visible, vaadin-combo-box-item:visible")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first();
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    /** Waits until the screen says this. */
    Person sees(String text) {
        page.getByText(text).first().waitFor();
        return this;
    }

    /** Waits until everything that was asked of the server is drawn. */
    void settle() {
        page.waitForFunction("() => { const f = window.Vaadin && window.Vaadin.Flow; if (!f || !f.clients) return true;"
                + " return Object.values(f.clients).every(c => !c.isActive || !c.isActive()); }");
    }

    @Override
    public void close() {
        context.close();
    }

    private Page listenTo(Page opened) {
        opened.onConsoleMessage(this::hear);
        opened.onPageError(error -> complaints.add(opened.url() + " " + error));
        return opened;
    }

    private void hear(ConsoleMessage message) {
        if (message.type().equals("error") && !HARMLESS.matcher(message.text()).find()) {
            complaints.add(message.location() + " " + message.text());
        }
    }
}
