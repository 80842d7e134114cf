package org.chizheng.exams;

import java.time.Duration;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.chizheng.profiles.JurisdictionProfile;
import org.chizheng.profiles.JurisdictionProfiles;
import org.chizheng.profiles.MultipleChoiceRule;
import org.chizheng.profiles.ProRata;
import org.chizheng.profiles.ProfileId;

/** One profile for everywhere: 60 of 100, two attempts, 30 minutes at both ends, half for incomplete. */
public final class FakeProfiles implements JurisdictionProfiles {

    public static final JurisdictionProfile HENAN = new JurisdictionProfile(
            new ProfileId(1),
            "41",
            LocalDate.of(2016, 6, 1),
            "河南省",
            "第二十一条",
            5,
            5,
            90,
            "41",
            60,
            2,
            Duration.ofMinutes(15),
            Duration.ofMinutes(30),
            Duration.ofMinutes(30),
            MultipleChoiceRule.HALF_WHEN_INCOMPLETE,
            45,
            30,
            30,
            ProRata.NONE,
            MonthDay.of(1, 1),
            MonthDay.of(3, 31),
            false,
            Duration.ofHours(72));

    @Override
    public JurisdictionProfile at(String region, LocalDate day) {
        return HENAN;
    }

    @Override
    public JurisdictionProfile version(ProfileId id) {
        return HENAN;
    }

    @Override
    public List<JurisdictionProfile> all() {
        return List.of(HENAN);
    }
}
