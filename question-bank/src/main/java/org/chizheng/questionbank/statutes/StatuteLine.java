package org.chizheng.questionbank.statutes;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chizheng.questionbank.ArticleNumber;

/** What one line of a law may be. */
sealed interface StatuteLine {

    /** Nothing to read. */
    record Blank() implements StatuteLine {}

    /** A part, chapter or section; {@code level} 1 for 编 to 4 for 节. */
    record Heading(int level, String words) implements StatuteLine {}

    /** A heading of another kind: the title, or something after the articles. */
    record Title(String words) implements StatuteLine {}

    /**
     * Where an article begins.
     *
     * @param number empty if it cannot be read
     * @param apart whether a space stands between number and words, so that it is no mere mention of the article
     */
    record Beginning(Optional<ArticleNumber> number, boolean apart, String words) implements StatuteLine {}

    /** A paragraph. */
    record Words(String words) implements StatuteLine {}

    /** Levels of headings, highest first. */
    String LEVELS = "编篇章节";

    Pattern INVISIBLE = Pattern.compile("[\\p{Cf}]+");
    Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    Pattern REMARK = Pattern.compile("<!--.*?-->");
    Pattern MARKS = Pattern.compile("^(#{1,6})\\s*|^\\*\\*(?=第)");
    String NUMBER = "[0-9０-９〇零一二两三四五六七八九十百千 ]{1,12}";
    Pattern HEADING = Pattern.compile("^第" + NUMBER + "(分?[编篇章节])(?: (.*))?$");
    Pattern ARTICLE = Pattern.compile("^(第" + NUMBER + "条(?:之[0-9０-９〇零一二两三四五六七八九十百]{1,5})?)(?:\\*\\*)?([ :：]*)(.*)$");
    int LONGEST_HEADING = 60;

    /** Reads a line as it stands in a file. */
    static StatuteLine of(String raw) {
        String line = SPACES.matcher(INVISIBLE.matcher(raw).replaceAll(""))
                .replaceAll(" ")
                .strip();
        line = REMARK.matcher(line).replaceAll("").strip();
        Matcher mark = MARKS.matcher(line);
        boolean marked = mark.find() && mark.group(1) != null;
        String bare = mark.replaceFirst("").strip();
        if (bare.isEmpty() || bare.replace(" ", "").equals("目录")) {
            return new Blank();
        }
        Matcher article = ARTICLE.matcher(bare);
        if (article.matches()) {
            String words = article.group(3).strip();
            return new Beginning(
                    ArticleNumber.parse(article.group(1)), !article.group(2).isEmpty() || words.isEmpty(), words);
        }
        Matcher heading = HEADING.matcher(bare);
        if (heading.matches() && bare.length() <= LONGEST_HEADING && !bare.contains("。")) {
            String kind = heading.group(1);
            int level = kind.length() > 1 ? 2 : LEVELS.indexOf(kind) < 2 ? 1 : LEVELS.indexOf(kind) + 1;
            return new Heading(level, tidy(bare));
        }
        return marked ? new Title(bare) : new Words(bare);
    }

    /** 第一章 总 则 reads 第一章 总则. */
    private static String tidy(String heading) {
        int gap = heading.indexOf(' ', heading.indexOf('第') + 1);
        String name = gap < 0 ? "" : heading.substring(gap + 1);
        return name.matches("\\p{IsHan}( \\p{IsHan})+")
                ? heading.substring(0, gap + 1) + name.replace(" ", "")
                : heading;
    }
}
