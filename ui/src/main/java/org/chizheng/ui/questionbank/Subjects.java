package org.chizheng.ui.questionbank;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chizheng.officers.EnforcementDomain;
import org.chizheng.questionbank.QuestionContent;

/** Subjects of questions: public law, then the enforcement domains. */
public final class Subjects {

    private Subjects() {}

    static List<String> codes() {
        List<String> codes = new ArrayList<>();
        codes.add(QuestionContent.PUBLIC);
        for (EnforcementDomain domain : EnforcementDomain.values()) {
            codes.add(domain.name());
        }
        return codes;
    }

    /** The name of a subject; a code that is not known any more stands for itself. */
    static String name(Component where, String code) {
        return codes().contains(code) ? where.getTranslation("terms.Subject." + code) : code;
    }

    /** The names of all subjects by code, in the order of {@link #codes}. */
    static Map<String, String> names(Component where) {
        Map<String, String> names = new LinkedHashMap<>();
        codes().forEach(code -> names.put(code, name(where, code)));
        return names;
    }

    /** A field to choose a subject. */
    public static Select<String> select(String label) {
        Select<String> select = new Select<>();
        select.setLabel(label);
        select.setItems(codes());
        select.setItemLabelGenerator(code -> name(select, code));
        select.setValue(QuestionContent.PUBLIC);
        return select;
    }
}
