package org.chizheng.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The exam page in a browser: what it does while answers are typed, places change and clocks move. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExamPageIT {

    private static final int SEATS = 40;

    private SeededRoom room;

    @BeforeAll
    void start() {
        room = SeededRoom.withSeats(SEATS);
    }

    @AfterEach
    void tidy() {
        room.tidy();
    }

    @AfterAll
    void end() {
        if (room != null) {
            room.close();
        }
    }

    @ParameterizedTest
    @CsvSource({SeededRoom.FIRST_ESSAY + ",essay", SeededRoom.BLANKS + ",blank-2"})
    void whatIsBeingComposedOutlivesSavingAndItsAcknowledgement(int item, String field) {
        SeededDesk desk = room.desk().turnTo(item);
        desk.the(field).click();
        InputMethod method = new InputMethod(desk.page()).commits("行政").composes("chufa");
        assertThat(desk.saving()).isEqualTo("waiting");
        // the pause lets the first word go and the server acknowledges it: the question is drawn for each of them
        desk.says("saved");
        assertThat(desk.the(field).inputValue()).isEqualTo("行政chufa");
        method.composes("chufafa");
        assertThat(desk.the(field).inputValue()).isEqualTo("行政chufafa");
        method.commits("处罚法");
        assertThat(desk.the(field).inputValue()).isEqualTo("行政处罚法");
        assertThat(desk.saving()).isEqualTo("waiting");
        desk.says("saved");
        assertThat(desk.the(field).inputValue()).isEqualTo("行政处罚法");
        assertThat(room.table().answer(desk.seat(), item)).contains("行政处罚法");
    }
}
