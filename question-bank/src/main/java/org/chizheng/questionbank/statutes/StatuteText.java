package org.chizheng.questionbank.statutes;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What one version of a law says.
 *
 * @param preamble what stands before the first article: who adopted and amended it, when; a line each
 * @param articles in the order of the law
 */
public record StatuteText(String name, String preamble, List<Article> articles) {

    /** Copies the list. */
    public StatuteText {
        articles = List.copyOf(articles);
    }

    /** Equal for texts that say the same, whatever their preamble, headings, spaces and widths of characters. */
    String fingerprint() {
        MessageDigest digest = DigestUtils.getSha256Digest();
        for (Article article : articles) {
            String line = article.number().arabic() + " " + Wording.plain(article.words()) + "\n";
            digest.update(line.getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
