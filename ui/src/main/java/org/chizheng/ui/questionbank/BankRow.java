package org.chizheng.ui.questionbank;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.RichText;
import org.chizheng.questionbank.search.SearchResult.Fragment;
import org.chizheng.questionbank.search.SearchResult.Hit;

/** A question in a list: where the words were found, and how it stands. */
class BankRow extends Div {

    private static final int LONGEST = 160;
    private static final int LEAD = 12;

    /**
     * Draws a hit as it stands now.
     *
     * @param comments how many there are on the question
     */
    BankRow(Hit hit, int comments, Instant now) {
        addClassName("bank-row");
        Div stem = new Div(hit.stem().isEmpty() ? new Span(beginning(hit.question())) : new FoundText(hit.stem()));
        stem.addClassName("bank-stem");
        add(stem);
        if (hit.elsewhere().stream().anyMatch(Fragment::found)) {
            Div elsewhere = new Div(new FoundText(fromTheFirstFind(hit.elsewhere())));
            elsewhere.addClassName("bank-elsewhere");
            add(elsewhere);
        }
        Div line = QuestionBadges.line(this, hit.question(), hit.usage(), now);
        if (hit.usage().exams() > 0) {
            line.add(UsageNote.brief(this, hit.usage()));
        }
        if (comments > 0) {
            line.add(new Span(getTranslation("questionbank.comments", comments)));
        }
        add(line);
    }

    /** There is one line for it, so what stands before the first find is cut to a few characters. */
    private static List<Fragment> fromTheFirstFind(List<Fragment> fragments) {
        List<Fragment> shown = new ArrayList<>(fragments);
        while (!shown.getFirst().found()) {
            String before = shown.removeFirst().text();
            if (shown.getFirst().found()) {
                int start = Math.max(0, before.length() - LEAD);
                shown.addFirst(new Fragment((start > 0 ? "… " : "") + before.substring(start), false));
                break;
            }
        }
        return shown;
    }

    /** The beginning of a stem, never cut within a character. */
    static String beginning(Question question) {
        String text = RichText.plain(question.current().content().stem());
        return text.codePointCount(0, text.length()) > LONGEST
                ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) + " …"
                : text;
    }
}
