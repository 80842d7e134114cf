package org.chizheng.questionbank.transfer.table;

import java.io.IOException;
import java.util.List;
import org.chizheng.questionbank.DecodedText;
import org.chizheng.questionbank.transfer.Finding;
import org.chizheng.questionbank.transfer.ImportChoice;
import org.chizheng.questionbank.transfer.Intake;
import org.chizheng.questionbank.transfer.QuestionReader;
import org.chizheng.questionbank.transfer.Reason;
import org.chizheng.questionbank.transfer.SourceFile;
import org.chizheng.questionbank.transfer.UnreadableException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reads CSV in UTF-8, UTF-16, GBK or GB18030; asked last, since any text may be a table. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
public class CsvReader implements QuestionReader {

    @Override
    public boolean reads(SourceFile file) {
        return true;
    }

    @Override
    public void read(SourceFile file, ImportChoice choice, Intake intake) throws IOException, UnreadableException {
        DecodedText decoded = file.text();
        intake.encoding(decoded.charset().name());
        CsvTable table = CsvTable.parse(decoded.text());
        if (table.headings().names().isEmpty()) {
            throw new UnreadableException(Finding.ofFile(Reason.FILE_EMPTY, file.name()));
        }
        RowLayout layout = table.headings().layout();
        List<Finding> about = table.headings().findings(layout);
        about.forEach(intake::note);
        table.findings().forEach(intake::note);
        if (about.stream().anyMatch(finding -> finding.reason() == Reason.COLUMN_MISSING)) {
            return;
        }
        RowIntake rows = new RowIntake(layout, choice, intake);
        int taken = 0;
        for (Row row : table.rows()) {
            rows.take(row, List.of());
            intake.progress(++taken, table.rows().size());
        }
        rows.end();
    }
}
