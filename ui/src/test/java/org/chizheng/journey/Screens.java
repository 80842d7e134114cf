package org.chizheng.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ViewportSize;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Looks at a screen as visitors do: at a desk by day and on a phone at night, so that each width and each scheme is
 * seen once. With {@code CHIZHENG_SCREENS=all} in the environment at both places by day and by night. Takes a picture of
 * each and asks axe-core for serious findings.
 */
final class Screens {

    private static final List<Variant> TWO =
            List.of(new Variant(1280, ColorScheme.LIGHT), new Variant(390, ColorScheme.DARK));
    private static final List<Variant> ALL = List.of(
            new Variant(1280, ColorScheme.LIGHT),
            new Variant(390, ColorScheme.LIGHT),
            new Variant(1280, ColorScheme.DARK),
            new Variant(390, ColorScheme.DARK));
    private static final List<Variant> VARIANTS = "all".equals(System.getenv("CHIZHENG_SCREENS")) ? ALL : TWO;

    private static final Path PICTURES = Path.of("target", "screens");
    private static final String AXE = axe();
    /** Serious findings, but for those inside components of Vaadin's: the scroller in a row of tabs. */
    private static final String SERIOUS = """
            async () => {
              const theirs = n => String(n.target).includes('vaadin-tabs') && n.any.some(c => c.id === 'aria-required-children');
              const found = await axe.run(document, {resultTypes: ['violations']});
              return found.violations
                .filter(v => v.impact === 'serious' || v.impact === 'critical')
                .map(v => ({...v, nodes: v.nodes.filter(n => !theirs(n))}))
                .filter(v => v.nodes.length > 0)
                .map(v => v.impact + ' ' + v.id + ': ' + v.nodes.slice(0, 5)
                  .map(n => n.target.join(' ') + ' [' + n.html.slice(0, 160) + '] '
                    + (n.any[0] ? n.any[0].message : '')).join(' | '));
            }
            """;

    /** Waits until nothing moves and nothing is asked of the server. */
    private static final String STILL = """
            async () => {
              const asking = () => Object.values(window.Vaadin?.Flow?.clients ?? {}).some(c => c.isActive?.());
              const pause = ms => new Promise(done => setTimeout(done, ms));
              await pause(100);
              while (asking()) await pause(50);
              await Promise.all(document.getAnimations().map(a => Promise.race([a.finished.catch(() => 0), pause(1000)])));
            }
            """;

    /** How high the window has to be so that the frame, whose content scrolls inside, shows the whole screen. */
    private static final String WHOLE = """
            () => Math.ceil(Math.max(0, ...[...document.querySelectorAll('.screen')]
              .map(screen => screen.getBoundingClientRect().top + screen.scrollHeight)))
            """;

    private static final int HIGHEST = 2400;

    private static final String SIDEWAYS =
            "() => document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth";

    private final Path folder;
    private final List<String> findings = new ArrayList<>();

    Screens(String product) {
        this.folder = PICTURES.resolve(product);
    }

    /** Pictures and findings of what the page shows now; the page is left as it was found. */
    void look(Page page, String name) {
        ViewportSize before = page.viewportSize();
        for (Variant variant : VARIANTS) {
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(variant.scheme()));
            page.setViewportSize(variant.width(), variant.height());
            page.evaluate(STILL);
            int whole = ((Number) page.evaluate(WHOLE)).intValue();
            if (whole > variant.height()) {
                page.setViewportSize(variant.width(), Math.min(whole, HIGHEST));
                page.evaluate(STILL);
            }
            page.screenshot(new ScreenshotOptions()
                    .setPath(folder.resolve(name + "-" + variant + ".png"))
                    .setFullPage(true));
            inspect(page, name + "-" + variant);
        }
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(before.width, before.height);
        page.evaluate(STILL);
    }

    /** What was found so far, one line each: screen, rule, elements. */
    List<String> findings() {
        return List.copyOf(findings);
    }

    private void inspect(Page page, String variant) {
        if (!(Boolean) page.evaluate("() => !!window.axe")) {
            page.evaluate(AXE);
        }
        for (Object finding : (List<?>) page.evaluate(SERIOUS)) {
            findings.add(variant + ": " + finding);
        }
        Object sideways = page.evaluate(SIDEWAYS);
        if (((Number) sideways).intValue() > 0) {
            findings.add(variant + ": wider than the window by " + sideways + " px");
        }
    }

    private static String axe() {
        try (InputStream script = Screens.class.getResourceAsStream("/axe.min.js")) {
            return "() => { " + new String(script.readAllBytes(), StandardCharsets.UTF_8) + " }";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One way to look at a screen. */
    private record Variant(int width, ColorScheme scheme) {

        int height() {
            return width == 390 ? 844 : 800;
        }

        @Override
        public String toString() {
            return width + "-" + scheme.name().toLowerCase(Locale.ROOT);
        }
    }
}
