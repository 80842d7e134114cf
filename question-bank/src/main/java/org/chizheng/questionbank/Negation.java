package org.chizheng.questionbank;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Stems that ask for what is not so. */
final class Negation {

    private static final String EXCLUDED = "(?:不属于|不包括|不包含|不是)";
    private static final String NOT =
            "(?:" + EXCLUDED + "|不正确|错误|有误|不当|不妥|不合法|不符合|不适用|不具有|不具备|不应|不能|不得|不可以|不需|不必|不予|不宜|无需|无须)";

    /** The question is what follows the last full stop; within it a comma ends what a 不 reaches. */
    private static final Pattern ASKED_FOR = Pattern.compile(NOT
            + "[^的,;:?]{0,20}的(?:一项|选项|说法|做法|表述|情形|行为)?(?:是|有|为|包括)"
            + "|" + EXCLUDED + "[^,;:?]{0,30}(?:的(?:是|有)|\\()"
            + "|哪(?:一|几|些|种|个|项|类)[^,;:?]{0,20}" + NOT);

    /** Emphasis that can be typed where there is no formatting: 【不属于】 or “不属于”. */
    private static final Pattern BRACKETED = Pattern.compile("【[^【】]{1,10}】|[“「][^“”「」]{1,10}[”」]");

    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z]+)[^<>]*>");
    private static final String EMPHASIS = "(?i)strong|b|em|u";

    private Negation() {}

    /** Whether a stem asks for what is not so without emphasising the words that say it. */
    static boolean easilyMissed(String stem) {
        String rest = question(withoutEmphasis(stem));
        // where everything is emphasised, nothing is
        return ASKED_FOR.matcher(rest.isEmpty() ? question(stem) : rest).find();
    }

    private static String question(String html) {
        String text = BRACKETED.matcher(ChecklistText.of(html)).replaceAll("");
        int end = text.endsWith("。") ? text.length() - 1 : text.length();
        return text.substring(text.lastIndexOf('。', end - 1) + 1, end);
    }

    private static String withoutEmphasis(String html) {
        StringBuilder rest = new StringBuilder(html.length());
        int depth = 0;
        int end = 0;
        Matcher tag = TAG.matcher(html);
        while (tag.find()) {
            rest.append(html, depth == 0 ? end : tag.start(), tag.start());
            end = tag.end();
            if (tag.group(2).matches(EMPHASIS)) {
                depth = Math.max(0, depth + (tag.group(1).isEmpty() ? 1 : -1));
            } else {
                rest.append(tag.group());
            }
        }
        return rest.append(html, depth == 0 ? end : html.length(), html.length())
                .toString();
    }
}
