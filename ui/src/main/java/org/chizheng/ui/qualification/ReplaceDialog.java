package org.chizheng.ui.qualification;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;
import org.chizheng.qualification.ReplacementGround;

/** Asks on what ground a certificate is replaced. */
class ReplaceDialog extends Dialog {

    ReplaceDialog(BiConsumer<ReplacementGround, String> given) {
        setHeaderTitle(getTranslation("qualification.care.replace"));
        Select<ReplacementGround> ground = new Select<>();
        ground.setLabel(getTranslation("qualification.care.replace.ground"));
        ground.setItems(ReplacementGround.values());
        ground.setItemLabelGenerator(value -> getTranslation("qualification.ReplacementGround." + value));
        ground.setValue(ReplacementGround.RENEWAL);
        TextArea reason = new TextArea(getTranslation("qualification.care.reason"));
        reason.setMaxLength(500);
        reason.setRequired(true);
        FormLayout form = new FormLayout(ground, reason);
        form.setColspan(ground, 2);
        form.setColspan(reason, 2);
        add(form);
        Button replace = new Button(getTranslation("qualification.care.replace"), click -> {
            reason.setInvalid(reason.getValue().isBlank());
            if (!reason.isInvalid()) {
                close();
                given.accept(ground.getValue(), reason.getValue());
            }
        });
        replace.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        replace.addThemeName("primary");
        getFooter().add(new Button(getTranslation("parts.cancel"), click -> close()), replace);
    }
}
