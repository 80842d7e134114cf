package org.chizheng.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class BundlesTests {

    private final Bundles bundles = new Bundles();

    @Test
    void everyBundleSaysTheSameInBothLanguages() throws IOException {
        Resource[] chinese =
                new PathMatchingResourcePatternResolver().getResources("classpath:i18n/*_zh_CN.properties");
        assertThat(chinese).isNotEmpty();
        for (Resource resource : chinese) {
            String name = resource.getFilename();
            assertThat(name).isNotNull();
            Resource english = resource.createRelative(name.replace("_zh_CN", "_en"));
            assertThat(keys(english)).as(name).isEqualTo(keys(resource));
            assertThat(keys(resource))
                    .as(name)
                    .allMatch(key -> key.startsWith(name.substring(0, name.indexOf('_')) + "."));
        }
    }

    @Test
    void anythingButEnglishIsChinese() {
        assertThat(bundles.getTranslation("shell.product.name", Locale.FRANCE)).isEqualTo("持证");
        assertThat(bundles.getTranslation("shell.product.name", Locale.UK)).isEqualTo("Chizheng");
    }

    @Test
    void fillsInParameters() {
        assertThat(bundles.getTranslation("parts.work.count", Locale.ENGLISH, 3, 7))
                .isEqualTo("3 of 7 done");
    }

    private static java.util.Set<String> keys(Resource resource) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }
}
