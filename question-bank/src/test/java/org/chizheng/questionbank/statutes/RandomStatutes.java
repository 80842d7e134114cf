package org.chizheng.questionbank.statutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chizheng.questionbank.ArticleNumber;

/** Laws of random articles, for tests; equal seeds make equal laws. */
final class RandomStatutes {

    private static final String CHARACTERS = "行政机关应当依照法定程序实施处罚许可强制复议公开监督人员责令改正罚款没收申请受理决定送达证据听证期限";

    private RandomStatutes() {}

    static StatuteText of(Random random) {
        List<Article> articles = new ArrayList<>();
        ArticleNumber number = ArticleNumber.of(1);
        int count = 1 + random.nextInt(40);
        String heading = "";
        for (int i = 0; i < count; i++) {
            if (random.nextInt(8) == 0) {
                heading = "第" + ArticleNumber.of(i + 1).chinese().replaceAll("[第条]", "") + "章 " + words(random, 4);
            }
            StringBuilder words = new StringBuilder(words(random, 20 + random.nextInt(80))).append("。");
            for (int more = random.nextInt(4); more > 0; more--) {
                words.append("\n（")
                        .append(more)
                        .append("）")
                        .append(words(random, 10))
                        .append("；");
            }
            articles.add(new Article(number, heading, words.toString()));
            number = random.nextInt(12) == 0
                    ? new ArticleNumber(number.number(), number.suffix() + 1)
                    : ArticleNumber.of(number.number() + 1);
        }
        return new StatuteText("试例管理条例", "", articles);
    }

    static String words(Random random, int length) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < length; i++) {
            words.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return words.toString();
    }

    /** Gives articles the numbers from 1 on. */
    static List<Article> numbered(List<String> words) {
        List<Article> articles = new ArrayList<>();
        for (String text : words) {
            articles.add(new Article(ArticleNumber.of(articles.size() + 1), "", text));
        }
        return articles;
    }

    static String markdown(StatuteText law) {
        StringBuilder text = new StringBuilder("# " + law.name() + "\n\n2020年5月6日 通过\n\n<!-- INFO END -->\n\n");
        String heading = "";
        for (Article article : law.articles()) {
            if (!article.heading().equals(heading)) {
                heading = article.heading();
                text.append("## ").append(heading).append("\n\n");
            }
            text.append(article.number().chinese())
                    .append(' ')
                    .append(article.words().replace("\n", "\n\n"))
                    .append("\n\n");
        }
        return text.toString();
    }
}
