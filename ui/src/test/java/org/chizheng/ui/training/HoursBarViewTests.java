package org.chizheng.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.chizheng.training.Bucket;
import org.chizheng.training.HoursBalance;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = "org.chizheng.ui.nothing")
class HoursBarViewTests extends BrowserlessTest {

    private static final int DUE = 30 * 45;

    @Test
    void oneBucketDoesNotFillTheOther() {
        HoursBalance balance = balance(2 * DUE, 0);
        assertThat(filled(new HoursBar(balance, Bucket.LEGAL))).isEqualTo(1);
        assertThat(filled(new HoursBar(balance, Bucket.PROFESSIONAL))).isZero();
    }

    @Test
    void oneMinuteShortIsNotFull() {
        assertThat(new HoursBar(balance(DUE - 1, 0), Bucket.LEGAL).hasClassName("hours-bar-full"))
                .isFalse();
        assertThat(new HoursBar(balance(DUE, 0), Bucket.LEGAL).hasClassName("hours-bar-full"))
                .isTrue();
    }

    @Test
    void correctionsBelowNothingDrawAnEmptyBar() {
        assertThat(filled(new HoursBar(balance(-45, 0), Bucket.LEGAL))).isZero();
    }

    @Test
    void whoOwesNothingIsDone() {
        HoursBalance exempt = new HoursBalance(2026, 0, 0, 0, 0, 45);
        assertThat(filled(new HoursBar(exempt, Bucket.PROFESSIONAL))).isEqualTo(1);
    }

    private static HoursBalance balance(int legal, int professional) {
        return new HoursBalance(2026, legal, professional, DUE, DUE, 45);
    }

    private static double filled(HoursBar bar) {
        return bar.getChildren()
                .filter(ProgressBar.class::isInstance)
                .map(ProgressBar.class::cast)
                .findFirst()
                .orElseThrow()
                .getValue();
    }
}
