package org.chizheng.sittings.page;

import org.chizheng.Room;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** The exam page's way into the room of sittings, for tests of all that happens to an attempt. */
public final class PageFixtures {

    private PageFixtures() {}

    /** What the exam page asks, without a network. */
    public static MockMvc rest(Room room) {
        return MockMvcBuilders.standaloneSetup(room.get(AttemptController.class))
                .setControllerAdvice(new Problems(), room.get(DatabaseAway.class))
                .build();
    }

    @RestControllerAdvice
    private static final class Problems extends ResponseEntityExceptionHandler {}
}
