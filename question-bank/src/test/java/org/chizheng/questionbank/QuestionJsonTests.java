package org.chizheng.questionbank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.chizheng.questionbank.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionJsonTests {

    @ParameterizedTest
    @MethodSource("org.chizheng.questionbank.TypeFixtures#ofEveryType")
    void givesBackWhatWasWritten(QuestionContent content) {
        assertThat(QuestionJson.read(QuestionJson.write(content))).isEqualTo(content);
        QuestionJson.Body body =
                QuestionJson.Body.read(QuestionJson.Body.of(content).text());
        assertThat(body.answering()).isEqualTo(content.response());
        assertThat(body.tagSet()).isEqualTo(content.tags());
    }

    @Test
    void readsVersionsFromBeforeThereWereOtherTypes() {
        QuestionJson.Body body = QuestionJson.Body.read("""
                {"stem":"题","options":[{"key":"A","text":"一"},{"key":"B","text":"二"}],"key":["B"],"explanation":null}""");

        assertThat(body.answering().key()).containsExactly("B");
        assertThat(body.answering().options()).hasSize(2);
        assertThat(body.tagSet()).isEmpty();
    }

    @Test
    void readsPapersFrozenBeforeThereWereOtherTypes() {
        QuestionContent content = QuestionJson.read("""
                {"type":"SINGLE","subject":"PUBLIC","stem":"题","options":[{"key":"A","text":"一"},{"key":"B","text":"二"}],
                "key":["B"],"difficulty":"EASY","citation":null,"explanation":null}""");

        assertThat(content.response()).isInstanceOf(Response.Choice.class);
        assertThat(content.key()).isEqualTo(Set.of("B"));
        assertThat(content.level()).isEqualTo(CognitiveLevel.UNSTATED);
    }
}
