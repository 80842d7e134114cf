package org.chizheng.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;

/** The one button of a screen or form that does what it is there for. */
public class PrimaryButton extends Button {

    /**
     * A button without an icon.
     *
     * @param testId how tests find it
     */
    public PrimaryButton(String text, String testId, Runnable pressed) {
        super(text, click -> pressed.run());
        addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        addThemeName("primary");
        getElement().setAttribute("data-testid", testId);
    }

    /** Puts an icon before the text. */
    public PrimaryButton with(VaadinIcon icon) {
        setIcon(icon.create());
        return this;
    }
}
