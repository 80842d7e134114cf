package org.chizheng;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The runnable product: every room of the house in one process. */
@SpringBootApplication
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://styles/house.css")
@StyleSheet("context://styles/parts.css")
@StyleSheet("context://styles/training.css")
@StyleSheet("context://styles/desk.css")
@StyleSheet("context://styles/exams.css")
@StyleSheet("context://styles/qualification.css")
public class Application implements AppShellConfigurator {

    /** Starts the server; see the README for the settings it understands. */
    public static void main(String[] args) {
        SpringApplication.run(Application.class, CommandLine.complete(args));
    }
}
