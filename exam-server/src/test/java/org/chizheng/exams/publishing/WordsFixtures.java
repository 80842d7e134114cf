package org.chizheng.exams.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.chizheng.exams.FakeBank;
import org.chizheng.officers.identity.MasterSecret;
import org.chizheng.questionbank.QuestionJson;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.QuestionVersionId;

/** Words of exams that never were. */
final class WordsFixtures {

    static final MasterSecret SECRET = new MasterSecret("a secret of a test, long enough to pass");

    private WordsFixtures() {}

    /** Some thirty questions of all types; never the same twice. */
    static FrozenWords random(Random random) {
        FakeBank bank = new FakeBank(60);
        bank.wording = "䶮𠮷\u2028\t\n\"" + random.nextLong();
        List<QuestionVersionId> versions = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            int type = random.nextInt(QuestionType.values().length);
            versions.add(new QuestionVersionId(random.nextInt(90) * 100_000L + type * 10_000L + i));
        }
        TreeMap<Long, String> texts = new TreeMap<>();
        bank.contents(versions).forEach((version, content) -> texts.put(version.value(), QuestionJson.write(content)));
        return FrozenWords.of(texts);
    }
}
