package org.chizheng.officers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DelegationTests {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    @Test
    void repeatsWhatIsHandedDownOnSomeSameDay() {
        Delegation open = delegation(7, "CG-001", MAY, null);
        assertThat(open.repeats(delegation(7, "CG-001", MAY.plusYears(3), null)))
                .isTrue();
        assertThat(open.repeats(delegation(7, "CG-001", MAY.minusYears(1), MAY)))
                .isTrue();
        assertThat(delegation(7, "CG-001", MAY.minusYears(1), MAY).repeats(open))
                .isTrue();
    }

    @Test
    void doesNotRepeatWhatEndedBeforeNorAnotherItemNorAnotherBody() {
        Delegation open = delegation(7, "CG-001", MAY, null);
        assertThat(open.repeats(delegation(7, "CG-001", MAY.minusYears(1), MAY.minusDays(1))))
                .isFalse();
        assertThat(open.repeats(delegation(7, "CG-002", MAY, null))).isFalse();
        assertThat(open.repeats(delegation(8, "CG-001", MAY, null))).isFalse();
    }

    private static Delegation delegation(long organisation, String item, LocalDate from, @Nullable LocalDate to) {
        return new Delegation(new OrganisationId(organisation), item, "省人民政府", "赋权目录", "411200101", from, to);
    }
}
