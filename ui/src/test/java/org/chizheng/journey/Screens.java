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
import java.util.Map;

/**
 * Looks at a screen as a visitor of all four kinds would: at a desk and on a phone, in light and dark. Takes a picture
 * of each and asks axe-core for serious findings.
 */
final class Screens {

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
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
            for (int width : List.of(1280, 390)) {
                page.setViewportSize(width, width == 390 ? 844 : 800);
                String variant = name + "-" + width + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT);
                page.evaluate(STILL);
                page.screenshot(new ScreenshotOptions()
                        .setPath(folder.resolve(variant + ".png"))
                        .setFullPage(true));
                inspect(page, variant);
            }
        }
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(before.width, before.height);
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

    /** For findings that a test lists by screen. */
    static Map<String, List<String>> byScreen(List<String> findings) {
        return findings.stream().collect(java.util.stream.Collectors.groupingBy(f -> f.substring(0, f.indexOf(':'))));
    }
}
