package org.chizheng.journey;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The machine's own Chromium; never one that a library downloads. */
final class Browser implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 30_000;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    Browser() {
        playwright = Playwright.create(
                new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1", "NODE_OPTIONS", "")));
        chromium = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(
                                Path.of(System.getenv().getOrDefault("CHIZHENG_CHROMIUM", "/usr/bin/chromium")))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** A person with a browser of their own: own cookies, own journal of answers. */
    Person person(String address, int width, int height) {
        BrowserContext context = chromium.newContext(new NewContextOptions()
                .setBaseURL(address)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setAcceptDownloads(true)
                .setViewportSize(width, height));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        return new Person(context);
    }

    /** A person at a desk. */
    Person atDesk(String address) {
        return person(address, 1280, 800);
    }

    /** A person with a phone. */
    Person withPhone(String address) {
        return person(address, 390, 844);
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
