package org.chizheng.scope;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chizheng.officers.Caller;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.util.ClassUtils;

/** A public method of a room that is told who calls. */
record UseCase(String name, Object bean, Method method) {

    /** All use cases of all rooms, by name. */
    static List<UseCase> all(ApplicationContext context) {
        List<UseCase> found = new ArrayList<>();
        for (Object bean : context.getBeansOfType(Object.class, true, false).values()) {
            Class<?> target = AopUtils.getTargetClass(bean);
            if (!target.getName().startsWith("org.chizheng.")
                    || target.getName().startsWith("org.chizheng.ui.")) {
                continue;
            }
            for (Class<?> type : promises(target)) {
                for (Method method : type.getDeclaredMethods()) {
                    if (Modifier.isPublic(method.getModifiers())
                            && !method.isSynthetic()
                            && method.getParameterCount() > 0
                            && method.getParameterTypes()[0] == Caller.class) {
                        found.add(new UseCase(name(type, method), bean, method));
                    }
                }
            }
        }
        found.sort(Comparator.comparing(UseCase::name));
        return found;
    }

    /** Calls it; what it throws is thrown on as it was. */
    Object call(Object[] arguments) throws Throwable {
        try {
            return method.invoke(bean, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    /** The public types through which others reach the bean. */
    private static Set<Class<?>> promises(Class<?> target) {
        Set<Class<?>> types = new LinkedHashSet<>();
        if (Modifier.isPublic(target.getModifiers())) {
            types.add(target);
        }
        Arrays.stream(ClassUtils.getAllInterfacesForClass(target))
                .filter(type ->
                        Modifier.isPublic(type.getModifiers()) && type.getName().startsWith("org.chizheng."))
                .forEach(types::add);
        return types;
    }

    private static String name(Class<?> type, Method method) {
        String room = type.getPackageName().substring("org.chizheng.".length());
        String parameters = Arrays.stream(method.getParameterTypes())
                .skip(1)
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", "));
        return room + "." + type.getSimpleName() + "." + method.getName() + "(" + parameters + ")";
    }
}
