package org.chizheng.ui.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Sets the language of every session and page before anything is drawn. */
@Component
class ShellSetup implements VaadinServiceInitListener {

    private final Bundles texts;

    ShellSetup(Bundles texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addSessionInitListener(init -> init.getSession().setLocale(Preferences.language(init.getRequest())));
        event.getSource().addUIInitListener(init -> {
            VaadinRequest request = VaadinRequest.getCurrent();
            if (request != null) {
                init.getUI().setLocale(Preferences.language(request));
            }
            ConnectionTexts.apply(init.getUI(), texts);
        });
        event.getSource().setSystemMessagesProvider(info -> systemMessages(info.getLocale()));
        event.addIndexHtmlRequestListener(new IndexPage(texts));
    }

    private CustomizedSystemMessages systemMessages(Locale locale) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.getTranslation("shell.session.expired", locale));
        messages.setSessionExpiredMessage(texts.getTranslation("shell.session.expired.hint", locale));
        messages.setInternalErrorCaption(texts.getTranslation("shell.error.internal", locale));
        messages.setInternalErrorMessage(texts.getTranslation("shell.error.internal.hint", locale));
        return messages;
    }
}
