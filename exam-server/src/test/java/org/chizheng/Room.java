package org.chizheng;

import java.util.function.Consumer;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.StandardEnvironment;

/** Packages of the house, wired as in the product; one more is one more node. Only what is asked for is built. */
public final class Room {

    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
    private int others;

    public Room(String... packages) {
        // as in the embedded default, whatever servers the environment of the tests names
        beans.getEnvironment().getPropertySources().remove(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
        beans.scan(packages);
        beans.addBeanFactoryPostProcessor(Room::onlyWhenAsked);
    }

    private static void onlyWhenAsked(ConfigurableListableBeanFactory beans) {
        for (String name : beans.getBeanDefinitionNames()) {
            beans.getBeanDefinition(name).setLazyInit(true);
        }
    }

    /** Takes what the packages get from outside: database, clock, other rooms. */
    public Room with(Object... neighbours) {
        for (Object neighbour : neighbours) {
            beans.getBeanFactory().registerSingleton("neighbour" + others++, neighbour);
        }
        return this;
    }

    /** Tells of every event of this kind that is published. */
    public <T> Room telling(Class<T> kind, Consumer<T> told) {
        beans.addApplicationListener((ApplicationListener<PayloadApplicationEvent<?>>) event -> {
            if (kind.isInstance(event.getPayload())) {
                told.accept(kind.cast(event.getPayload()));
            }
        });
        return this;
    }

    /** Opens the room; from here on it can be asked for things. */
    public Room open() {
        beans.refresh();
        return this;
    }

    /** One thing of the room. */
    public <T> T get(Class<T> type) {
        return beans.getBean(type);
    }
}
