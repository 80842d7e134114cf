package org.chizheng.questionbank.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chizheng.questionbank.QuestionFixtures.AUTHOR;
import static org.chizheng.questionbank.QuestionFixtures.content;
import static org.chizheng.questionbank.QuestionFixtures.saved;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.Curator.Duty;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.Reviewing;
import org.chizheng.questionbank.Writing;
import org.chizheng.questionbank.Written;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class SuppliesTests {

    private static final List<Supply.Key> KEYS = List.of(
            new Supply.Key(QuestionType.SINGLE, "FOLLOW_A", "/1/"),
            new Supply.Key(QuestionType.SINGLE, "FOLLOW_A", "/1/7/"),
            new Supply.Key(QuestionType.SINGLE, "FOLLOW_A", "/1/7/23/"),
            new Supply.Key(QuestionType.SINGLE, "FOLLOW_A", "/1/8/"),
            new Supply.Key(QuestionType.SINGLE, "FOLLOW_B", "/1/7/"),
            new Supply.Key(QuestionType.TRUE_FALSE, "FOLLOW_A", "/1/7/"));
    private static final Curator EDITOR = new Curator(AUTHOR.account(), AUTHOR.name(), "/", AUTHOR.duties());
    private static final Curator JUDGE = new Curator(99, "审题", "/", Set.of(Duty.REVIEWER));

    @Autowired
    Writing writing;

    @Autowired
    Reviewing reviewing;

    @Autowired
    Supplies supplies;

    @Autowired
    SupplyReading fresh;

    private final List<Written.Saved> written = new ArrayList<>();

    @Test
    void whatFollowsTheChangesEqualsWhatIsReadAnew() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            for (int changes = random.nextInt(4); changes > 0; changes--) {
                change(random);
            }
            List<Supply.Key> some =
                    KEYS.stream().filter(key -> random.nextInt(3) > 0).toList();
            supplies.of(some).forEach((key, followed) -> {
                Supply read = fresh.all(key, followed.asOf());
                assertThat(followed.questions()).as("seed %d, %s", seed, key).isEqualTo(read.questions());
                assertThat(followed.versions()).as("seed %d, %s", seed, key).isEqualTo(read.versions());
                assertThat(followed.letters()).as("seed %d, %s", seed, key).isEqualTo(read.letters());
                assertThat(followed.traits()).as("seed %d, %s", seed, key).isEqualTo(read.traits());
                assertThat(followed.pasts()).as("seed %d, %s", seed, key).isEqualTo(read.pasts());
            });
        }
        assertThat(supplies.of(KEYS).values()).as("seed %d", seed).anyMatch(supply -> supply.size() > 0);
    }

    private void change(Random random) {
        if (written.size() < 8 || random.nextInt(4) == 0) {
            String path = List.of("/1/", "/1/7/", "/1/7/23/", "/1/8/").get(random.nextInt(4));
            Curator author = new Curator(AUTHOR.account(), AUTHOR.name(), path, AUTHOR.duties());
            written.add(approved(saved(writing.write(author, any(random)))));
            return;
        }
        int place = random.nextInt(written.size());
        List<QuestionId> one = List.of(written.get(place).question());
        switch (random.nextInt(8)) {
            case 0 -> reviewing.retire(JUDGE, one, "不再使用");
            case 1, 2 -> reviewing.suspend(JUDGE, one, "试一试");
            case 3, 4 -> reviewing.resume(JUDGE, one);
            default -> {
                Written.Saved seen = written.get(place);
                if (writing.revise(EDITOR, seen.question(), seen.version(), any(random)) instanceof Written.Saved now) {
                    written.set(place, random.nextBoolean() ? approved(now) : now);
                }
            }
        }
    }

    private Written.Saved approved(Written.Saved draft) {
        writing.submit(EDITOR, List.of(draft.question()));
        assertThat(reviewing
                        .approve(JUDGE, Map.of(draft.question(), draft.version()))
                        .all())
                .isTrue();
        return draft;
    }

    /** Of another type and subject now and then, so that questions move from one supply to another. */
    private static QuestionContent any(Random random) {
        QuestionType type = random.nextInt(3) > 0 ? QuestionType.SINGLE : QuestionType.TRUE_FALSE;
        String subject = random.nextInt(3) > 0 ? "FOLLOW_A" : "FOLLOW_B";
        return content(type, subject, "随改随抽" + random.nextLong(), Set.of("A"));
    }
}
