package org.chizheng.ui.qualification;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import org.chizheng.officers.EnforcementDomain;

/** 执法类别 in words: a category is an enforcement domain, but older or ministry certificates may hold others. */
public final class Categories {

    private Categories() {}

    /** The words for a category; one that nobody knows stands as it is. */
    public static String name(Component speaker, String category) {
        return Arrays.stream(EnforcementDomain.values())
                .filter(domain -> domain.name().equals(category))
                .findFirst()
                .map(domain -> speaker.getTranslation("terms.EnforcementDomain." + domain))
                .orElse(category);
    }
}
