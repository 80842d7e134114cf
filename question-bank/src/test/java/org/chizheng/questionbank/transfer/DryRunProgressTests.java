package org.chizheng.questionbank.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionFixtures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** People see how much of a file has been checked, whatever its format. */
class DryRunProgressTests {

    @ParameterizedTest
    @EnumSource(Format.class)
    void aDryRunTellsHowMuchOfTheFileIsRead(Format format) throws IOException {
        List<QuestionContent> contents = new RandomQuestions(7, true).sound(400);
        byte[] file = Exchange.export(format, contents).file();
        ImportChoice choice = new ImportChoice(
                "题" + format.ending(), QuestionContent.PUBLIC, Exchange.NAMES.keySet(), Exchange.NAMES);
        List<Integer> told = new ArrayList<>();
        new Importing(new Exchange.EmptyBank(), Exchange.readers())
                .examine(QuestionFixtures.AUTHOR, choice, new ByteArrayInputStream(file), (done, all) -> {
                    assertThat(all).isEqualTo(100);
                    told.add(done);
                });
        assertThat(told).isSorted().doesNotHaveDuplicates();
        assertThat(told.getLast()).isBetween(95, 100);
        assertThat(told).as("not only at the end").hasSizeGreaterThan(format == Format.MOODLE_XML ? 2 : 20);
    }
}
