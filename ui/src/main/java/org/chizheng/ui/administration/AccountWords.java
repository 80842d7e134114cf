package org.chizheng.ui.administration;

import com.vaadin.flow.component.Component;
import java.util.Set;
import java.util.stream.Collectors;
import org.chizheng.security.AccountRefusal;

/** Refusals of accounts in words. */
final class AccountWords {

    private AccountWords() {}

    static String reasons(Component screen, Set<AccountRefusal> reasons) {
        return reasons.stream()
                .sorted()
                .map(reason -> screen.getTranslation("administration.AccountRefusal." + reason))
                .collect(Collectors.joining("\n"));
    }
}
