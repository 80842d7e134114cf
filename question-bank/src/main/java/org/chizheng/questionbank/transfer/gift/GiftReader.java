package org.chizheng.questionbank.transfer.gift;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chizheng.questionbank.DecodedText;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.transfer.Finding;
import org.chizheng.questionbank.transfer.ImportChoice;
import org.chizheng.questionbank.transfer.Intake;
import org.chizheng.questionbank.transfer.Origin;
import org.chizheng.questionbank.transfer.QuestionReader;
import org.chizheng.questionbank.transfer.Reason;
import org.chizheng.questionbank.transfer.SourceFile;
import org.chizheng.questionbank.transfer.UnreadableException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reads GIFT: choices, right or wrong, short answers, missing words, matchings, essays. Names are not kept. */
@Component
@Order(50)
public class GiftReader implements QuestionReader {

    private static final Set<String> OTHERS = Set.of(".csv", ".xml", ".zip");

    @Override
    public boolean reads(SourceFile file) throws IOException {
        if (file.ending().equals(".gift")) {
            return true;
        }
        if (OTHERS.contains(file.ending()) || file.zipped()) {
            return false;
        }
        try {
            String text = file.text().text();
            return text.lines().map(String::strip).anyMatch(line -> line.startsWith("::") && line.length() > 2)
                    || Gift.find(text, "{", 0) >= 0 && Gift.find(text, "}", 0) >= 0;
        } catch (UnreadableException noText) {
            return false;
        }
    }

    @Override
    public void read(SourceFile file, ImportChoice choice, Intake intake) throws IOException, UnreadableException {
        DecodedText decoded = file.text();
        intake.encoding(decoded.charset().name());
        Set<String> categories = new HashSet<>();
        int[] blocks = {0};
        long lines = decoded.text().lines().count();
        GiftBlock.each(decoded.text(), block -> {
            blocks[0]++;
            boolean subject = choice.subjectCalled(lastOf(block.category())).isPresent();
            if (!block.category().isEmpty() && !subject && categories.add(block.category())) {
                intake.note(Finding.at(block.line(), Reason.CATEGORY_IGNORED, block.category()));
            }
            List<Finding> findings = new ArrayList<>();
            Origin.OfItem origin = new Origin.OfItem("", block.line(), GiftQuestion.title(block.text()));
            QuestionContent content = new GiftQuestion(block, origin, choice, findings).content();
            intake.take(origin, content, findings);
            intake.progress(block.line(), lines);
        });
        if (blocks[0] == 0) {
            throw new UnreadableException(Finding.ofFile(Reason.FILE_EMPTY, file.name()));
        }
    }

    /** The innermost of nested categories. */
    static String lastOf(String category) {
        return category.substring(category.lastIndexOf('/') + 1);
    }
}
