package org.chizheng.journey;

import com.microsoft.playwright.Page.ScreenshotOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A product, a browser, and the people of the demo in front of it. */
final class Journey implements AutoCloseable {

    private static final Path TARGET = Path.of("target");

    private final RunningProduct product;
    private final Browser browser = new Browser();
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Screens screens;
    private final Path folder;

    private Journey(RunningProduct product, String name, Path folder) {
        this.product = product;
        this.screens = new Screens(name);
        this.folder = folder;
    }

    /**
     * Starts the product on empty storage and opens a browser.
     *
     * @param name of the folder that its pictures go to
     */
    static Journey on(Storage storage, String name, String... settings) {
        try {
            Path files = Files.createTempDirectory(Files.createDirectories(TARGET.resolve("running")), "files-");
            return new Journey(RunningProduct.on(storage, settings), name, files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RunningProduct product() {
        return product;
    }

    Screens screens() {
        return screens;
    }

    /** A place for files to be imported. */
    Path file(String name) {
        return folder.resolve(name);
    }

    /** Somebody of the demo at a desk, signed in when first asked for. */
    Person person(String username) {
        return people.computeIfAbsent(
                username, name -> browser.atDesk(product.address()).signIn(name, password()));
    }

    /** Somebody of the demo with a phone. */
    Person withPhone(String username) {
        return people.computeIfAbsent(
                username, name -> browser.withPhone(product.address()).signIn(name, password()));
    }

    /** Somebody new with a phone, who chooses a password first. */
    Person newcomerWithPhone(String name, String username, String code) {
        return people.computeIfAbsent(name, who -> {
            String password = "三人行必有我师-" + code;
            return browser.withPhone(product.address())
                    .activate(username, code, password)
                    .signIn(username, password);
        });
    }

    /** Somebody from the street. */
    Person anybody() {
        return people.computeIfAbsent("anybody", name -> browser.withPhone(product.address()));
    }

    /** Looks at what somebody has in front of them. */
    void look(Person person, String name) {
        screens.look(person.page(), name);
    }

    /** What the browsers complained about, by person. */
    List<String> complaints() {
        List<String> all = new ArrayList<>();
        people.forEach((name, person) -> person.complaints().forEach(complaint -> all.add(name + ": " + complaint)));
        return all;
    }

    /** Pictures of what everybody sees, for when something went wrong. */
    void keepEvidence(String name) {
        people.forEach((who, person) -> {
            Path picture = TARGET.resolve("evidence").resolve(name + "-" + who + ".png");
            person.page().screenshot(new ScreenshotOptions().setPath(picture).setFullPage(true));
        });
    }

    @Override
    public void close() {
        browser.close();
        product.close();
    }

    private String password() {
        try {
            return Files.readString(Storage.home(product.folder()).resolve("demo-password"))
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
