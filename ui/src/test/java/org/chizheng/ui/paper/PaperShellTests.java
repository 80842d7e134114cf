package org.chizheng.ui.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the service worker keeps for the time without a network. */
class PaperShellTests {

    private static final Path PAGE = Path.of("src/main/resources/META-INF/resources/paper");
    private static final Pattern VERSION = Pattern.compile("const VERSION = '(\\w+)'");
    private static final Pattern TEXT_KEY = Pattern.compile("(?m)^ {2}\"([^\"]+)\":");

    @Test
    void keepsEveryFileOfThePage() throws IOException {
        List<String> words = List.of(read(PAGE.resolve("sw.js")).split("[^\\w-.]+"));
        for (Path file : shell()) {
            String name = file.getFileName().toString();
            String bare = name.substring(0, name.lastIndexOf('.'));
            assertThat(words).as("SHELL of sw.js").containsAnyOf(name, bare);
        }
    }

    @Test
    void versionChangesWithAnyFileSoThatNoBrowserKeepsAnOldPage() throws Exception {
        Matcher version = VERSION.matcher(read(PAGE.resolve("sw.js")));
        assertThat(version.find()).isTrue();
        assertThat(version.group(1))
                .as("a file of the page changed: VERSION in sw.js must be '%s'", digest())
                .isEqualTo(digest());
    }

    @Test
    void saysTheSameInBothLanguages() throws IOException {
        assertThat(keys("en")).isNotEmpty().isEqualTo(keys("zh-CN"));
    }

    @Test
    void writesNoScriptOrStyleIntoThePageItself() throws IOException {
        assertThat(read(PAGE.resolve("index.html"))).doesNotContain("<style", " style=", "<script>", " onclick=");
    }

    private static String digest() throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Path file : shell()) {
            digest.update(read(file).replace("\r\n", "\n").getBytes(UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 6);
    }

    private static List<Path> shell() throws IOException {
        try (Stream<Path> files = Files.walk(PAGE)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("sw.js"))
                    .sorted()
                    .toList();
        }
    }

    private static TreeSet<String> keys(String language) throws IOException {
        TreeSet<String> keys = new TreeSet<>();
        Matcher key = TEXT_KEY.matcher(read(PAGE.resolve("i18n/" + language + ".json")));
        while (key.find()) {
            keys.add(key.group(1));
        }
        return keys;
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, UTF_8);
    }
}
