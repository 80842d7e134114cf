package org.chizheng.exams.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import org.chizheng.TestDatabase;
import org.chizheng.exams.ExamFixtures;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.Exams;
import org.chizheng.exams.FakeBank;
import org.chizheng.exams.FakePlaces;
import org.chizheng.officers.OfficerId;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ExamReadingTests {

    /** With a second one, as many readers as there are connections would wait for each other for ever. */
    @Test
    void readsAnExamAndItsPaperOverOneConnection() {
        try (TestDatabase database = TestDatabase.h2();
                HikariDataSource one = oneConnectionOf(database)) {
            ExamFixtures house = new ExamFixtures(database, new FakeBank(60));
            OfficerId officer = house.people.hire(FakePlaces.COUNTY);
            ExamId id = house.published(ExamFixtures.plan(), List.of(officer));
            Exams exams = house.room(JdbcClient.create(one), database.transactions(), new FakeBank(60))
                    .get(Exams.class);

            assertThat(exams.find(id)).isEqualTo(house.exams.find(id)).isPresent();
            assertThat(exams.enrolled(officer))
                    .isEqualTo(house.exams.enrolled(officer))
                    .hasSize(1);
            assertThat(exams.paper(exams.plan(id, officer)
                                    .flatMap(plan -> plan.paper(1))
                                    .orElseThrow())
                            .items())
                    .hasSize(25);
        }
    }

    private static HikariDataSource oneConnectionOf(TestDatabase database) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(database.source());
        config.setMaximumPoolSize(1);
        config.setConnectionTimeout(1_000);
        return new HikariDataSource(config);
    }
}
