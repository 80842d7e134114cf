package org.chizheng.ui.exams;

import static org.assertj.core.api.Assertions.assertThat;

import org.chizheng.sittings.AttemptId;
import org.chizheng.sittings.entering.Entry;
import org.junit.jupiter.api.Test;

class MyExamsCardTests {

    @Test
    void theTicketStandsBehindTheHash() {
        Entry.Entered entered = new Entry.Entered(new AttemptId(7), "a+b/c=", false);
        assertThat(MyExamsCard.address(entered, "zh-CN")).isEqualTo("/paper/?a=7&lang=zh-CN#t=a%2Bb%2Fc%3D");
    }
}
