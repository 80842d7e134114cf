package org.chizheng.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Transactional;

@ApplicationModuleTest
@ActiveProfiles("test")
@Transactional
class ProfilesModuleTests {

    @Autowired
    JurisdictionProfiles profiles;

    @Autowired
    ProfileRegister register;

    @Autowired
    Clock clock;

    @Test
    void manyRegionsGetTheSameAsOneByOne() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        Set<String> regions = Set.of("411200", "411221", "411221101");
        assertThat(profiles.at(regions, day)).hasSize(3);
        regions.forEach(
                region -> assertThat(profiles.at(regions, day)).containsEntry(region, profiles.at(region, day)));
        assertThatThrownBy(() -> profiles.at(Set.of("999999"), day)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void henanIsThereFromTheStart() {
        JurisdictionProfile henan = profiles.at("411200", LocalDate.of(2026, 1, 1));
        assertThat(henan.certificateYears()).isEqualTo(5);
        assertThat(henan.passPercent()).isEqualTo(60);
        assertThat(henan.legalHours()).isEqualTo(30);
        assertThat(henan.professionalHours()).isEqualTo(30);
        assertThat(henan.minutesPerHour()).isEqualTo(45);
        assertThat(henan.attempts()).isEqualTo(2);
        assertThat(henan.latestEntry()).isEqualTo(Duration.ofMinutes(30));
        assertThat(henan.multipleChoice()).isEqualTo(MultipleChoiceRule.HALF_WHEN_INCOMPLETE);
        assertThat(henan.reviewTo()).isEqualTo(MonthDay.of(3, 31));
        assertThat(henan.citation()).contains("第二十一条");
        assertThat(profiles.version(henan.id())).isEqualTo(henan);
    }

    @Test
    void noProfileCoversAnotherProvinceOrATimeBeforeTheRegulation() {
        assertThatThrownBy(() -> profiles.at("330000", LocalDate.of(2026, 1, 1)))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> profiles.at("411200", LocalDate.of(2016, 5, 31)))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aNewVersionAppliesFromItsDayAndTheOldOneStays() {
        LocalDate start = OfficialTime.today(clock).plusDays(30);
        JurisdictionProfile old = profiles.at("411281", start);
        JurisdictionProfile added = added(ProfileFixtures.from(old, "41", start, 70));
        assertThat(profiles.at("411281", start.minusDays(1))).isEqualTo(old);
        assertThat(profiles.at("411281", start)).isEqualTo(added);
        assertThat(added.passPercent()).isEqualTo(70);
        assertThat(profiles.version(old.id())).isEqualTo(old);
        assertThat(profiles.all()).containsExactly(added, old);
    }

    @Test
    void theLongestRegionWinsOverTheLatestStart() {
        LocalDate start = OfficialTime.today(clock);
        JurisdictionProfile henan = profiles.at("41", start);
        JurisdictionProfile city = added(ProfileFixtures.from(henan, "4112", start, 65));
        added(ProfileFixtures.from(henan, "41", start.plusDays(1), 70));
        assertThat(profiles.at("411202001", start.plusDays(2))).isEqualTo(city);
        assertThat(profiles.at("410100", start.plusDays(2)).passPercent()).isEqualTo(70);
    }

    @Test
    void theVersionBeforeIsWhatAppliedInTheRegionTheDayBefore() {
        LocalDate start = OfficialTime.today(clock);
        JurisdictionProfile henan = profiles.at("41", start);
        JurisdictionProfile city = added(ProfileFixtures.from(henan, "4112", start.plusDays(2), 65));
        JurisdictionProfile province = added(ProfileFixtures.from(henan, "41", start.plusDays(1), 70));
        assertThat(profiles.before(city)).contains(province);
        assertThat(profiles.before(province)).contains(henan);
        assertThat(profiles.before(henan)).isEmpty();
        JurisdictionProfile later = added(ProfileFixtures.from(henan, "4112", start.plusDays(3), 66));
        assertThat(profiles.before(later)).contains(city);
    }

    @Test
    void refusesWithAllReasonsAtOnce() {
        LocalDate today = OfficialTime.today(clock);
        JurisdictionProfile henan = profiles.at("41", today);
        ProfileAddition past = register.add(ProfileFixtures.from(henan, "4", today.minusDays(1), 101), "admin");
        assertThat(past)
                .isEqualTo(new ProfileAddition.Refused(Set.of(
                        ProfileRefusal.REGION_MALFORMED,
                        ProfileRefusal.STARTS_IN_THE_PAST,
                        ProfileRefusal.EXAM_RULE_OUT_OF_RANGE)));
        added(ProfileFixtures.from(henan, "41", today, 70));
        assertThat(register.add(ProfileFixtures.from(henan, "41", today, 80), "admin"))
                .isEqualTo(new ProfileAddition.Refused(Set.of(ProfileRefusal.START_IS_TAKEN)));
    }

    private JurisdictionProfile added(JurisdictionProfile values) {
        return ((ProfileAddition.Added) register.add(values, "admin")).profile();
    }
}
