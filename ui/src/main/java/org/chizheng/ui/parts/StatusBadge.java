package org.chizheng.ui.parts;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.badge.BadgeVariant;

/** A state in words with a colour that only supports them. */
public class StatusBadge extends Badge {

    /** How the state is meant. */
    public enum Tone {
        NEUTRAL,
        INFO,
        GOOD,
        WARNING,
        BAD
    }

    /** A badge with a text in the caller's language. */
    public StatusBadge(String text, Tone tone) {
        super(text);
        switch (tone) {
            case GOOD -> addThemeVariants(BadgeVariant.SUCCESS);
            case WARNING -> addThemeVariants(BadgeVariant.WARNING);
            case BAD -> addThemeVariants(BadgeVariant.ERROR);
            case NEUTRAL -> addThemeVariants(BadgeVariant.CONTRAST);
            case INFO -> {
                // the accent colour is the badge's own default
            }
        }
    }
}
