package org.chizheng.scope;

import java.util.Collection;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** What came of a call, as far as the question goes who may know what. */
sealed interface Outcome {

    /** The door stayed shut. */
    record Denied() implements Outcome {}

    /** There is no such thing, as far as the caller can tell. */
    record Missing() implements Outcome {}

    /** Nothing was told. */
    record Empty() implements Outcome {}

    /** Something was done or told. */
    record Told(@Nullable Object value) implements Outcome {}

    /** The arguments were not understood before anybody asked who calls. */
    record Broke(Throwable cause) implements Outcome {}

    /** Judges a call. */
    static Outcome of(Call call) {
        try {
            Object value = call.call();
            return tellsNothing(value) ? new Empty() : new Told(value);
        } catch (AccessDeniedException | SecurityException denied) {
            return new Denied();
        } catch (NoSuchElementException missing) {
            return new Missing();
        } catch (Throwable other) {
            return new Broke(other);
        }
    }

    /** Whether a caller learned or changed nothing. */
    default boolean closed() {
        return this instanceof Denied || this instanceof Missing || this instanceof Empty;
    }

    /** Something that may fail. */
    interface Call {
        @Nullable
        Object call() throws Throwable;
    }

    private static boolean tellsNothing(@Nullable Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.isEmpty();
            case Collection<?> collection -> collection.isEmpty();
            case Map<?, ?> map -> map.isEmpty();
            case Number number -> number.longValue() == 0;
            case Boolean bool -> !bool;
            case null, default -> false;
        };
    }
}
