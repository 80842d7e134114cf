package org.chizheng.scope;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Year;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes the arguments of a use case: ids of things that stand at a position come from the {@link World}, everything else
 * is the plainest value of its type.
 */
final class Arguments {

    private static final Set<String> LATER = Set.of("to", "until", "closes", "ends", "end", "validTo");

    private final World world;
    private final Position position;

    Arguments(World world, Position position) {
        this.world = world;
        this.position = position;
    }

    /** Everything after the caller. */
    Object[] after(Object caller, UseCase useCase) {
        Type[] types = useCase.method().getGenericParameterTypes();
        AnnotatedType[] annotated = useCase.method().getAnnotatedParameterTypes();
        Object[] arguments = new Object[types.length];
        arguments[0] = caller;
        for (int i = 1; i < types.length; i++) {
            arguments[i] = value(types[i], useCase.method().getParameters()[i].getName(), annotated[i]);
        }
        return arguments;
    }

    /** A record of this type. */
    Object make(Class<?> type) {
        return record(type);
    }

    private @Nullable Object value(Type type, String name, AnnotatedElement annotations) {
        if (type instanceof ParameterizedType generic) {
            return generic(generic, name, annotations);
        }
        Class<?> raw = (Class<?>) type;
        Optional<Object> known = world.known(raw, name, position);
        if (known.isPresent()) {
            return known.get();
        }
        if (annotations.isAnnotationPresent(Nullable.class)) {
            return null;
        }
        return plain(raw, name);
    }

    private @Nullable Object generic(ParameterizedType type, String name, AnnotatedElement annotations) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type first = type.getActualTypeArguments()[0];
        if (Collection.class.isAssignableFrom(raw)) {
            Object element = value(first, name, (Class<?>) (first instanceof Class<?> c ? c : Object.class));
            return raw == Set.class ? Set.of(element) : List.of(element);
        }
        if (raw == Map.class) {
            Object key = value(first, name, Object.class);
            return Map.of(key, value(type.getActualTypeArguments()[1], name, Object.class));
        }
        if (raw == Optional.class) {
            return Optional.ofNullable(value(first, name, Object.class));
        }
        return annotations.isAnnotationPresent(Nullable.class) ? null : plain(raw, name);
    }

    private Object plain(Class<?> type, String name) {
        if (type == String.class) {
            return "x";
        } else if (type == int.class || type == Integer.class) {
            return 1;
        } else if (type == long.class || type == Long.class) {
            return 1L;
        } else if (type == double.class || type == Double.class) {
            return 1.0;
        } else if (type == BigDecimal.class) {
            return BigDecimal.ONE;
        } else if (type == boolean.class || type == Boolean.class) {
            return Boolean.TRUE;
        } else if (type == byte[].class) {
            return new byte[] {1};
        } else if (type == InputStream.class) {
            return new ByteArrayInputStream(new byte[] {1});
        } else if (type == Path.class) {
            return Path.of("no-such-file");
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        } else if (type.isRecord()) {
            return record(type);
        } else if (type.isSealed()) {
            return plain(type.getPermittedSubclasses()[0], name);
        } else if (type.isInterface()) {
            return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> null);
        }
        return time(type, name);
    }

    private Object time(Class<?> type, String name) {
        // a period ends after it begins
        Instant now = world.now().plus(LATER.contains(name) ? Duration.ofHours(2) : Duration.ZERO);
        LocalDateTime local = LocalDateTime.ofInstant(now, java.time.ZoneId.of("Asia/Shanghai"));
        if (type == Instant.class) {
            return now;
        } else if (type == LocalDate.class) {
            return local.toLocalDate();
        } else if (type == LocalTime.class) {
            return local.toLocalTime();
        } else if (type == LocalDateTime.class) {
            return local;
        } else if (type == Duration.class) {
            return Duration.ofMinutes(60);
        } else if (type == Year.class) {
            return Year.of(local.getYear());
        }
        if (type == MonthDay.class) {
            return MonthDay.from(local);
        }
        throw new IllegalArgumentException("teach Arguments how to make a " + type);
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> value(component.getGenericType(), component.getName(), component.getAnnotatedType()))
                .toArray();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    "teach World a valid " + type.getName() + ", not " + Arrays.toString(values), e);
        }
    }
}
