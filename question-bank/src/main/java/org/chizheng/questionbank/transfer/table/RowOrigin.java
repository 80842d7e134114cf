package org.chizheng.questionbank.transfer.table;

import org.chizheng.questionbank.transfer.Finding;
import org.chizheng.questionbank.transfer.Origin;
import org.chizheng.questionbank.transfer.Reason;

/** A row as the place where a question stands; the parts are called by their headings. */
record RowOrigin(Row row, RowLayout layout) implements Origin {

    @Override
    public String file() {
        return row.sheet();
    }

    @Override
    public int line() {
        return row.line();
    }

    @Override
    public String column(Part part) {
        return part == Part.WHOLE ? "" : row.heading(name(part));
    }

    @Override
    public Finding finding(Part part, Reason reason) {
        // an empty cell tells nobody which row it is: the stem does
        boolean stem = part == Part.WHOLE || row.cell(name(part)).isBlank();
        String excerpt = row.cell(stem ? layout.stem() : name(part));
        return part == Part.WHOLE
                ? new Finding(row.sheet(), row.line(), "", reason, excerpt, 0)
                : row.finding(name(part), reason, excerpt);
    }

    private String name(Part part) {
        return switch (part) {
            case WHOLE, STEM -> layout.stem();
            case KEY -> layout.key();
            case SUBJECT -> "subject";
            case LAW -> "law";
            case TAGS -> "tags";
            case SHARE -> "share";
            case EXPLANATION -> "explanation";
        };
    }
}
