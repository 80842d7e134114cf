package org.chizheng.questionbank.transfer.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.response.Part;
import org.chizheng.questionbank.response.Response;
import org.chizheng.questionbank.transfer.Finding;
import org.chizheng.questionbank.transfer.ImportChoice;
import org.chizheng.questionbank.transfer.Intake;
import org.chizheng.questionbank.transfer.Origin;
import org.chizheng.questionbank.transfer.Reason;
import org.jspecify.annotations.Nullable;

/** Makes questions of rows: each is one, but for a case, which the rows right after it belong to that name it. */
final class RowIntake {

    private final RowLayout layout;
    private final ImportChoice choice;
    private final Intake intake;
    private @Nullable OpenCase open;

    RowIntake(RowLayout layout, ImportChoice choice, Intake intake) {
        this.layout = layout;
        this.choice = choice;
        this.intake = intake;
    }

    /**
     * Takes the next row.
     *
     * @param found what is wrong with it already
     */
    void take(Row row, List<Finding> found) {
        List<Finding> findings = new ArrayList<>(found);
        RowOrigin origin = new RowOrigin(row, layout);
        String named = layout.caseOf(row);
        OpenCase known = open;
        if (!named.isEmpty() && known != null && known.number.equals(named)) {
            known.parts.add(origin);
            layout.readPart(row, findings).ifPresent(known.read::add);
            known.findings.addAll(findings);
            return;
        }
        end();
        if (!named.isEmpty()) {
            findings.add(row.finding("case", Reason.CASE_UNKNOWN));
            intake.take(origin, null, findings);
            return;
        }
        Optional<QuestionContent> content = layout.read(row, choice, findings);
        boolean isCase = content.map(QuestionContent::type)
                // the parts of a case that cannot be read are not without one
                .map(type -> type == QuestionType.CASE)
                .orElse(!layout.number(row).isEmpty());
        if (isCase) {
            open = new OpenCase(layout.number(row), origin, content.orElse(null), findings);
        } else {
            intake.take(origin, content.orElse(null), findings);
        }
    }

    /** Hands on a case that may have had further parts. */
    void end() {
        OpenCase done = open;
        open = null;
        if (done != null) {
            intake.take(new OriginOfCase(done.origin, done.parts), done.content(), done.findings);
        }
    }

    /** A case whose parts are being read. */
    private static final class OpenCase {

        private final String number;
        private final RowOrigin origin;
        private final @Nullable QuestionContent content;
        private final List<Finding> findings;
        private final List<RowOrigin> parts = new ArrayList<>();
        private final List<Part> read = new ArrayList<>();

        OpenCase(String number, RowOrigin origin, @Nullable QuestionContent content, List<Finding> findings) {
            this.number = number;
            this.origin = origin;
            this.content = content;
            this.findings = findings;
        }

        /** Null if a part is missing: what is left would be another case. */
        @Nullable
        QuestionContent content() {
            return content == null || read.size() < parts.size() ? null : content.with(new Response.Case(read));
        }
    }

    /** The rows of a case. */
    private record OriginOfCase(RowOrigin whole, List<RowOrigin> parts) implements Origin {

        @Override
        public String file() {
            return whole.file();
        }

        @Override
        public int line() {
            return whole.line();
        }

        @Override
        public String column(Origin.Part part) {
            return whole.column(part);
        }

        @Override
        public Finding finding(Origin.Part part, Reason reason) {
            return whole.finding(part, reason);
        }

        @Override
        public Origin ofPart(int number) {
            return parts.get(number);
        }
    }
}
