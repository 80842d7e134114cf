package org.chizheng.questionbank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.chizheng.questionbank.QuestionWarning.CITATION_MISSING;
import static org.chizheng.questionbank.QuestionWarning.EXPLANATION_MISSING;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionChecklistTests {

    private static final Citation LAW = new Citation("中华人民共和国行政处罚法", "9");

    /** Options are separated by slashes, and the right ones begin with a star. */
    private static QuestionContent content(String stem, String options, @Nullable String explanation) {
        List<Option> all = new ArrayList<>();
        Set<String> key = new TreeSet<>();
        for (String text : options.split("/")) {
            String letter = String.valueOf((char) ('A' + all.size()));
            if (text.startsWith("*")) {
                key.add(letter);
            }
            all.add(new Option(letter, text.replace("*", "")));
        }
        QuestionType type = options.endsWith("正确/*错误") || options.equals("*正确/错误")
                ? QuestionType.TRUE_FALSE
                : key.size() > 1 ? QuestionType.MULTIPLE : QuestionType.SINGLE;
        return new QuestionContent(type, "PUBLIC", stem, all, key, Difficulty.EASY, LAW, explanation);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        KEY_LONGEST | true  | 对此应当如何处理？ | 警告/罚款/*责令停产停业并没收违法所得/拘留 |
        KEY_LONGEST | true  | 对此应当如何处理？ | *责令停产停业整顿/*没收全部违法所得/罚款/拘留 |
        KEY_LONGEST | false | 对此应当如何处理？ | 警告/罚款/*没收违法所得/暂扣许可证件 |
        KEY_LONGEST | false | 对此应当如何处理？ | *责令停产停业整顿/*警告/罚款/拘留 |
        KEY_LONGEST | false | 对此应当如何处理？ | 警告/罚款/责令停产停业整顿/拘留 |

        CATCH_ALL_OPTION | true  | 正确的是？ | 警告/罚款/拘留/*以上都对 |
        CATCH_ALL_OPTION | true  | 正确的是？ | 警告/罚款/*拘留/以上均不正确。 |
        CATCH_ALL_OPTION | true  | 正确的是？ | 警告/罚款/*拘留/上述说法全部正确 |
        CATCH_ALL_OPTION | true  | 正确的是？ | 警告/罚款/拘留/*Ａ和Ｂ |
        CATCH_ALL_OPTION | true  | 正确的是？ | 警告/罚款/拘留/*A、B、C均正确 |
        CATCH_ALL_OPTION | true  | 正确的是？ | 警告/罚款/拘留/*都不是 |
        CATCH_ALL_OPTION | false | 正确的是？ | 警告/罚款/拘留/*均应当没收 |
        CATCH_ALL_OPTION | false | 正确的是？ | 警告/罚款/拘留/*以上一年度均价为准 |
        CATCH_ALL_OPTION | false | 正确的是？ | 警告/罚款/拘留/*以上一级行政机关的名义 |

        NEGATION_NOT_EMPHASISED | true  | 下列不属于行政处罚的是？ | 警告/罚款/*查封 |
        NEGATION_NOT_EMPHASISED | true  | 关于听证，下列说法错误的是（　　） | 甲/乙/*丙 |
        NEGATION_NOT_EMPHASISED | true  | 下列物品中，不得扣押的有？ | *甲/*乙/丙 |
        NEGATION_NOT_EMPHASISED | true  | 行政处罚的种类不包括（　）。 | 警告/罚款/*查封 |
        NEGATION_NOT_EMPHASISED | false | 。 | 警告/罚款/*查封 |
        NEGATION_NOT_EMPHASISED | false | 。。 | 警告/罚款/*查封 |
        NEGATION_NOT_EMPHASISED | true  | 以下哪一项不属于行政处罚？ | 警告/罚款/*查封 |
        NEGATION_NOT_EMPHASISED | true  | <b>下列不正确的一项是？</b> | 甲/乙/*丙 |
        NEGATION_NOT_EMPHASISED | false | 下列<strong>不属于</strong>行政处罚的是？ | 警告/罚款/*查封 |
        NEGATION_NOT_EMPHASISED | false | 下列<u>不</u>属于行政处罚的是？ | 警告/罚款/*查封 |
        NEGATION_NOT_EMPHASISED | false | <p>说法<b><em>错误</em></b>的是？</p> | 甲/乙/*丙 |
        NEGATION_NOT_EMPHASISED | false | 下列【不属于】行政处罚的是？ | 警告/罚款/*查封 |
        NEGATION_NOT_EMPHASISED | false | 该款不得超过多少元？ | 一百元/*二百元 |
        NEGATION_NOT_EMPHASISED | false | 他不属于执法人员的是事实。下列说法正确的是？ | 甲/乙/*丙 |
        NEGATION_NOT_EMPHASISED | false | 对不得扣押的物品采取的措施正确的是？ | 甲/乙/*丙 |
        NEGATION_NOT_EMPHASISED | false | 下列不属于行政处罚的是查封。 | 正确/*错误 |

        OPTIONS_REPEAT_WORDS | true  | 对此如何处理？ | 应当由局长决定/应当由局长批准/*应当由局长签字 |
        OPTIONS_REPEAT_WORDS | true  | 对此如何处理？ | 甲机关集体讨论决定/乙局集体讨论决定/*丙县集体讨论决定 |
        OPTIONS_REPEAT_WORDS | false | 对此如何处理？ | 应当由局长决定/应当由局长批准/*上级批准后办理 |
        OPTIONS_REPEAT_WORDS | false | 对此如何处理？ | 一万元以下/二万元以下/*三万元以下 |

        OPTIONS_UNEVEN | true  | 对此如何处理？ | *罚款/警告/责令停产停业整顿并没收全部违法所得 |
        OPTIONS_UNEVEN | false | 对此如何处理？ | *罚款/警告/责令停产停业整顿 |
        OPTIONS_UNEVEN | false | 对此如何处理？ | *责令改正并处罚款/责令停产停业整顿并没收全部违法所得 |

        EXPLANATION_CONTRADICTS_KEY | true  | 正确的是？ | 甲/*乙/丙 | 依法应予公告，故选C。
        EXPLANATION_CONTRADICTS_KEY | true  | 正确的是？ | 甲/*乙/丙 | 本题答案为 ＡＢ。
        EXPLANATION_CONTRADICTS_KEY | true  | 正确的是？ | *甲/*乙/丙 | 本题选A、C
        EXPLANATION_CONTRADICTS_KEY | true  | 正确的是？ | *甲/*乙/丙 | 正确答案：A
        EXPLANATION_CONTRADICTS_KEY | false | 正确的是？ | 甲/*乙/丙 | 依法应予公告，故选B。
        EXPLANATION_CONTRADICTS_KEY | false | 正确的是？ | *甲/*乙/丙 | 因此，正确答案是B和A项。
        EXPLANATION_CONTRADICTS_KEY | false | 正确的是？ | 甲/*乙/丙 | 不应选A，也不能选C，答案不是C。
        EXPLANATION_CONTRADICTS_KEY | false | 正确的是？ | 甲/*乙/丙 | 答案为PPP以外的模式。
        EXPLANATION_CONTRADICTS_KEY | false | 正确的是？ | 甲/乙/丙 | 故选B

        ABSOLUTES_IN_DISTRACTORS | true  | 对此如何处理？ | *可以罚款/一律拘留/没收 |
        ABSOLUTES_IN_DISTRACTORS | true  | 对此如何处理？ | *可以罚款/必须全部没收/拘留 |
        ABSOLUTES_IN_DISTRACTORS | false | 对此如何处理？ | *一律罚款/一律拘留/没收 |
        ABSOLUTES_IN_DISTRACTORS | false | 对此如何处理？ | *可以罚款/应当拘留/没收 |
        ABSOLUTES_IN_DISTRACTORS | false | 对此如何处理？ | 可以罚款/一律拘留/没收 |

        STEM_GIVES_KEY | true  | 对没收违法所得的，应当如何称呼？ | 罚款/*没收违法所得/拘留 |
        STEM_GIVES_KEY | false | 没收违法所得与暂扣许可证件不同之处在于？ | 暂扣许可证件/*没收违法所得/拘留 |
        STEM_GIVES_KEY | false | 当事人被罚款后应当如何处理？ | 警告/*罚款/拘留 |

        EXPLANATION_MISSING | true  | 正确的是？ | 甲/*乙 |
        EXPLANATION_MISSING | true  | 正确的是？ | 甲/*乙 | <p> </p>
        EXPLANATION_MISSING | false | 正确的是？ | 甲/*乙 | 乙是对的。
        """)
    void warnsOfWhatIsWorthASecondLookAndOfNothingElse(
            QuestionWarning warning, boolean warned, String stem, String options, @Nullable String explanation) {
        Set<QuestionWarning> warnings = QuestionChecklist.warnings(content(stem, options, explanation));

        assertThat(warnings.contains(warning)).as("%s", warnings).isEqualTo(warned);
        assertThat(warnings).doesNotContain(CITATION_MISSING);
    }

    @Test
    void missesTheCitationOnlyWhereNoLawIsNamed() {
        QuestionContent sound = QuestionFixtures.single("行政处罚的种类包括哪一项？");
        assertThat(QuestionChecklist.warnings(sound)).containsExactly(EXPLANATION_MISSING);
        assertThat(QuestionChecklist.warnings(citing(sound, null))).contains(CITATION_MISSING);
        assertThat(QuestionChecklist.warnings(citing(sound, new Citation(" ", "9"))))
                .contains(CITATION_MISSING);
        assertThat(QuestionChecklist.warnings(citing(sound, new Citation("行政处罚法", ""))))
                .doesNotContain(CITATION_MISSING);
    }

    @Test
    void saysNothingBeforeThereIsAStem() {
        assertThat(QuestionChecklist.warnings(citing(content("<p> </p>", "以上都对/*一律", null), null)))
                .isEmpty();
    }

    private static QuestionContent citing(QuestionContent content, @Nullable Citation citation) {
        return new QuestionContent(
                content.type(),
                content.subject(),
                content.stem(),
                content.options(),
                content.key(),
                content.difficulty(),
                citation,
                content.explanation());
    }

    @Test
    void noContentHoweverOddBreaksARule() {
        long seed = System.nanoTime();
        System.out.println("checklist seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            QuestionContent odd = odd(random);
            assertThatCode(() -> QuestionChecklist.warnings(odd))
                    .as("seed %d: %s", seed, odd)
                    .doesNotThrowAnyException();
            if (RichText.plain(odd.stem()).isBlank()) {
                continue;
            }
            // whatever the texts are, a missing source is seen
            assertThat(QuestionChecklist.warnings(citing(odd, null)))
                    .as("seed %d: %s", seed, odd)
                    .contains(CITATION_MISSING);
        }
    }

    @Test
    void looksAtTheLongestStemWithoutDelay() {
        for (String piece : List.of("不属于", "哪一项", "<b", "<b>", "【", "故选A", "的是", "AB")) {
            String text = piece.repeat(QuestionRules.LONGEST_TEXT / piece.length());
            QuestionContent longest = content("题" + text, "*" + text + "/乙/丙", text);
            assertTimeout(Duration.ofSeconds(5), () -> QuestionChecklist.warnings(longest), piece);
        }
    }

    private static QuestionContent odd(Random random) {
        List<Option> options = new ArrayList<>();
        Set<String> key = new TreeSet<>();
        for (int i = random.nextInt(7); i > 0; i--) {
            String letter = random.nextInt(9) == 0 ? "" : String.valueOf((char) ('A' + random.nextInt(7)));
            options.add(new Option(letter, text(random)));
            if (random.nextBoolean()) {
                key.add(letter);
            }
        }
        return new QuestionContent(
                QuestionType.values()[random.nextInt(3)],
                "PUBLIC",
                text(random),
                options,
                key,
                Difficulty.EASY,
                random.nextBoolean() ? null : new Citation(text(random), text(random)),
                random.nextBoolean() ? null : text(random));
    }

    private static String text(Random random) {
        String[] pieces = {
            "<b>", "</b>", "<", ">", "</", "&", "&#0;", "<p>", "<img alt=\"", "\"", "【", "】", "“", "”", "不属于", "错误",
            "的是", "哪一项", "。", "？", "（", "故选", "答案为", "A", "Ｂ", "、", "以上", "都", "一律", "罚款", "𠮷", "\ud842",
            "\udfb7", "\u0000", " ", "　", "\n", "ﷺ", "$1", "\\"
        };
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(random.nextInt(50) == 0 ? 300 : 10); i > 0; i--) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        return text.toString();
    }
}
