package org.chizheng.scope;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.dom.Element;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Everything that a screen tells: its texts and attributes, and the rows and choices that a browser fetches later. */
final class Telling {

    private Telling() {}

    static String of(Component view) {
        return view.getElement().getOuterHTML()
                + all(view.getElement())
                        .flatMap(element -> element.getComponent().stream())
                        .flatMap(Telling::later)
                        .map(String::valueOf)
                        .collect(Collectors.joining("\n"));
    }

    private static Stream<Element> all(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(Telling::all));
    }

    private static Stream<?> later(Component component) {
        return switch (component) {
            case Grid<?> grid -> grid.getGenericDataView().getItems();
            case ComboBoxBase<?, ?, ?> box -> box.getGenericDataView().getItems();
            case Select<?> select -> select.getGenericDataView().getItems();
            // a tab's content is attached when the tab is chosen
            case TabSheet tabs ->
                IntStream.range(0, tabs.getTabCount())
                        .mapToObj(tabs::getTabAt)
                        .map(tabs::getComponent)
                        .map(Telling::of);
            default -> Stream.empty();
        };
    }
}
