package org.chizheng.exams;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.StandardEnvironment;

/** The room of exams, wired as in the product; one more is one more node. Only what is asked for is built. */
public final class ExamRoom {

    private final AnnotationConfigApplicationContext room = new AnnotationConfigApplicationContext();

    /** Takes what the room gets from outside: database, clock, other rooms. */
    public ExamRoom(Object... neighbours) {
        for (Object neighbour : neighbours) {
            room.getBeanFactory().registerSingleton("neighbour" + System.identityHashCode(neighbour), neighbour);
        }
        // as in the embedded default, whatever servers the environment of the tests names
        room.getEnvironment().getPropertySources().remove(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
        room.scan("org.chizheng.exams");
        room.addBeanFactoryPostProcessor(ExamRoom::onlyWhenAsked);
        room.refresh();
    }

    private static void onlyWhenAsked(ConfigurableListableBeanFactory beans) {
        for (String name : beans.getBeanDefinitionNames()) {
            beans.getBeanDefinition(name).setLazyInit(true);
        }
    }

    /** One thing of the room. */
    public <T> T get(Class<T> type) {
        return room.getBean(type);
    }
}
