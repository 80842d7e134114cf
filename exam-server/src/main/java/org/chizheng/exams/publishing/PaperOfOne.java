package org.chizheng.exams.publishing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.FrozenPaper;
import org.chizheng.exams.PaperId;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.QuestionVersionId;
import org.chizheng.questionbank.RichText;
import org.chizheng.questionbank.drawing.DrawnPaper;
import org.chizheng.questionbank.response.Layout;

/** A paper with a single question, for showing authors what candidates will see. */
public final class PaperOfOne {

    private static final QuestionVersionId VERSION = new QuestionVersionId(0);

    private PaperOfOne() {}

    /** The paper; texts are sanitised, options stay where the author sees them unless that would tell the answer. */
    public static FrozenPaper of(QuestionContent raw) {
        QuestionContent content = new QuestionContent(
                raw.type(),
                raw.subject(),
                RichText.sanitise(raw.stem()),
                raw.response().withTexts(RichText::sanitise),
                raw.difficulty(),
                raw.level(),
                raw.tags(),
                null,
                null);
        Layout layout = Layout.of(content.type(), content.response());
        List<BigDecimal> marks = layout.marks(BigDecimal.valueOf(layout.slots().size()));
        List<DrawnPaper.Item> items = new ArrayList<>();
        for (Layout.Slot slot : layout.slots()) {
            items.add(new DrawnPaper.Item(
                    items.size() + 1,
                    VERSION,
                    layout.isCase() ? items.size() + 1 : null,
                    marks.get(items.size()),
                    content.type() == QuestionType.ORDERING ? slot.shown(PaperOfOne::mixed) : slot.letters()));
        }
        return FrozenPapers.assemble(new PaperId(0), new ExamId(0), items, Map.of(VERSION, content));
    }

    private static List<String> mixed(List<String> letters) {
        List<String> mixed = new ArrayList<>(letters);
        Collections.shuffle(mixed, new Random(letters.size()));
        return mixed;
    }
}
