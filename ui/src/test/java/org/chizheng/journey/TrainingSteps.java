package org.chizheng.journey;

import java.util.List;

/** What a coordinator does so that people get their hours. */
final class TrainingSteps {

    private TrainingSteps() {}

    /**
     * Holds a course of three hours and credits it.
     *
     * @param bucket as the screen names it
     * @param from when it began, such as {@code 2026-03-01 09:00}
     * @param people who was there
     */
    static void hold(Person coordinator, String title, String bucket, String from, List<String> people) {
        coordinator.open("/training").pressThe("course-new");
        coordinator
                .fillThe("course-title", title)
                .chooseThe("course-bucket", bucket)
                .fillThe("course-minutes", "180")
                .pressThe("course-save");
        coordinator.pressThe("session-new");
        coordinator
                .chooseThe("session-course", title)
                .fillThe("session-place", "县委党校 201 教室")
                .fillTime("session-from", from)
                .pressThe("session-save");
        for (String person : people) {
            enrol(coordinator, person);
        }
        people.forEach(person -> coordinator.tick(coordinator.the("attendance"), person));
        coordinator.pressThe("attendance-confirm");
        coordinator.pressThe("outcome-close");
    }

    private static void enrol(Person coordinator, String person) {
        coordinator.pressThe("session-enrol");
        coordinator.the("enrol-search").locator("input").fill(person);
        coordinator.tick(coordinator.the("enrol-people"), person);
        coordinator.pressThe("enrol-save");
    }
}
