package org.chizheng.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = "org.chizheng.ui.nothing")
class FieldCheckViewTests extends BrowserlessTest {

    private final TextField name = new TextField();
    private final IntegerField count = new IntegerField();

    @Test
    void everyFieldThatIsWrongSaysSoAndTheOthersDoNot() {
        name.setInvalid(true);
        boolean passed =
                check().that(name, true, "name").that(count, false, "count").passed();
        assertThat(passed).isFalse();
        assertThat(name.isInvalid()).isFalse();
        assertThat(count.isInvalid()).isTrue();
        assertThat(count.getErrorMessage()).isEqualTo("count");
    }

    @Test
    void whatWasFoundFirstIsNotForgivenByALaterCheck() {
        boolean passed = check().that(name, false, "missing")
                .that(name, true, "too long")
                .that(name, false, "other")
                .passed();
        assertThat(passed).isFalse();
        assertThat(name.isInvalid()).isTrue();
        assertThat(name.getErrorMessage()).isEqualTo("missing");
    }

    @Test
    void aFieldOutsideOfItsOwnRangeIsWrongWhateverElseHolds() {
        count.setMax(5);
        count.setValue(6);
        assertThat(check().that(count, true, "at most 5").passed()).isFalse();
        assertThat(count.getErrorMessage()).isEqualTo("at most 5");
        count.setValue(5);
        assertThat(check().that(count, true, "at most 5").passed()).isTrue();
    }

    private FieldCheck check() {
        UI.getCurrent().add(name, count);
        return new FieldCheck();
    }
}
