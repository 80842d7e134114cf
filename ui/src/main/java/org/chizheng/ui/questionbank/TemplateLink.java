package org.chizheng.ui.questionbank;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Map;
import org.chizheng.questionbank.transfer.Format;
import org.chizheng.questionbank.transfer.ImportTemplate;

/** Downloads the workbook that people fill in and import. */
class TemplateLink extends Anchor {

    TemplateLink(ImportTemplate template) {
        super();
        String label = getTranslation("questionbank.import.template");
        String name = getTranslation("questionbank.import.template.file") + Format.EXCEL.ending();
        Map<String, String> subjects = Subjects.names(this);
        setHref(DownloadHandler.fromInputStream(event -> {
            byte[] file = template.workbook(subjects);
            return new DownloadResponse(new ByteArrayInputStream(file), name, Format.EXCEL.mediaType(), file.length);
        }));
        Button button = new Button(label, VaadinIcon.DOWNLOAD_ALT.create());
        button.setTabIndex(-1);
        add(button);
        setAriaLabel(label);
        addClassName("export");
    }
}
