package org.chizheng.questionbank.transfer.gift;

import java.io.IOException;
import java.util.Set;
import org.chizheng.questionbank.DecodedText;
import org.chizheng.questionbank.transfer.Finding;
import org.chizheng.questionbank.transfer.ImportChoice;
import org.chizheng.questionbank.transfer.Intake;
import org.chizheng.questionbank.transfer.QuestionReader;
import org.chizheng.questionbank.transfer.Reason;
import org.chizheng.questionbank.transfer.SourceFile;
import org.chizheng.questionbank.transfer.UnreadableException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reads Aiken: a stem, lettered options, and {@code ANSWER:} with one letter; some write several. */
@Component
@Order(40)
public class AikenReader implements QuestionReader {

    private static final Set<String> OTHERS = Set.of(".csv", ".xml", ".gift", ".zip");

    @Override
    public boolean reads(SourceFile file) throws IOException {
        if (file.ending().equals(".aiken")) {
            return true;
        }
        if (OTHERS.contains(file.ending()) || file.zipped()) {
            return false;
        }
        try {
            return file.text().text().lines().anyMatch(AikenItem::isAnswer);
        } catch (UnreadableException noText) {
            return false;
        }
    }

    @Override
    public void read(SourceFile file, ImportChoice choice, Intake intake) throws IOException, UnreadableException {
        DecodedText decoded = file.text();
        intake.encoding(decoded.charset().name());
        AikenItem item = new AikenItem();
        int number = 0;
        String[] lines = decoded.text().split("\\R", -1);
        for (String line : lines) {
            intake.progress(number, lines.length);
            if (item.endsBefore(line)) {
                item.hand(choice, intake);
                item = new AikenItem();
            }
            item.line(++number, line);
            if (item.answered()) {
                item.hand(choice, intake);
                item = new AikenItem();
            }
        }
        if (!item.empty()) {
            item.hand(choice, intake);
        }
        if (decoded.text().isBlank()) {
            throw new UnreadableException(Finding.ofFile(Reason.FILE_EMPTY, file.name()));
        }
    }
}
