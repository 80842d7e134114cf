package org.chizheng.scope;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** All screens of the house by the paths that lead to them. */
final class Screens {

    private Screens() {}

    static Map<String, Class<? extends Component>> all() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        Map<String, Class<? extends Component>> screens = new TreeMap<>();
        scanner.findCandidateComponents("org.chizheng").forEach(found -> {
            Class<? extends Component> view = ClassUtils.resolveClassName(
                            String.valueOf(found.getBeanClassName()), Screens.class.getClassLoader())
                    .asSubclass(Component.class);
            screens.put("/" + view.getAnnotation(Route.class).value(), view);
            for (RouteAlias alias : view.getAnnotationsByType(RouteAlias.class)) {
                screens.put("/" + alias.value(), view);
            }
        });
        return screens;
    }
}
