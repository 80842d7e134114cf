package org.chizheng.ui.officers;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.chizheng.officers.photos.PhotoFault;
import org.chizheng.officers.photos.PhotoFinding;
import org.chizheng.ui.parts.CardLine;
import org.chizheng.ui.parts.Panel;
import org.chizheng.ui.parts.Table;
import org.chizheng.ui.parts.TableExport;

/** The files of an archive that are not taken, each with its reason, and to be taken along as Excel. */
class PhotoFindingsPanel extends Div {

    PhotoFindingsPanel(List<PhotoFinding> findings) {
        Table<PhotoFinding> table = new Table<>();
        table.addColumn(this::place)
                .setHeader(getTranslation("officers.photos.place"))
                .setAutoWidth(true);
        table.addColumn(this::file)
                .setHeader(getTranslation("officers.photos.file"))
                .setAutoWidth(true);
        table.addColumn(this::words)
                .setHeader(getTranslation("officers.import.reason"))
                .setFlexGrow(3);
        table.asCards(finding -> new CardLine(
                words(finding), file(finding), getTranslation("officers.photos.place.of", place(finding))));
        table.setItems(findings);
        table.getElement().setAttribute("data-testid", "photo-findings");
        table.getElement().setAttribute("aria-label", getTranslation("officers.import.reason"));
        add(new Panel(getTranslation("officers.import.findings", findings.size()), table)
                .withTools(TableExport.button(
                        getTranslation("parts.export"),
                        "photos",
                        List.of(
                                getTranslation("officers.photos.place"),
                                getTranslation("officers.photos.file"),
                                getTranslation("officers.import.reason")),
                        () -> findings.stream()
                                .map(finding -> List.of(place(finding), file(finding), words(finding)))
                                .toList())));
    }

    private String place(PhotoFinding finding) {
        return finding.place() == 0 ? "—" : String.valueOf(finding.place());
    }

    private String file(PhotoFinding finding) {
        return finding.file().isEmpty() ? "—" : finding.file();
    }

    private String words(PhotoFinding finding) {
        String words = getTranslation("officers.PhotoFault." + finding.fault());
        return finding.fault() == PhotoFault.DOUBLED
                ? getTranslation(
                        "officers.import.detail", words, getTranslation("officers.photos.place.of", finding.detail()))
                : words;
    }
}
