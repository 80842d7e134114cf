package org.chizheng.scope;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasUrlParameter;
import java.util.Map;
import org.chizheng.certificates.Certificate;
import org.chizheng.certificates.CertificateId;
import org.chizheng.exams.ExamId;
import org.chizheng.gate.DecisionId;
import org.chizheng.officers.OrganisationId;
import org.chizheng.qualification.ApplicationId;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.statutes.StatuteId;
import org.chizheng.training.SessionId;

/** The things that paths of screens name. A new screen of a thing fails until its kind stands here. */
final class Things {

    /** By what stands before the place of the number. */
    private static final Map<String, Class<?>> KINDS = Map.ofEntries(
            Map.entry("/training/session", SessionId.class),
            Map.entry("/gate/decisions", DecisionId.class),
            Map.entry("/supervision/people", OrganisationId.class),
            Map.entry("/questions/edit", QuestionId.class),
            Map.entry("/exams", ExamId.class),
            Map.entry("/my/exams", ExamId.class),
            Map.entry("/applications", ApplicationId.class),
            Map.entry("/certificates", CertificateId.class),
            Map.entry("/organisations", OrganisationId.class),
            Map.entry("/statutes", StatuteId.class),
            Map.entry("/invigilation", ExamId.class));

    private Things() {}

    /** Whether a path leads to one thing. */
    static boolean named(String path, Class<? extends Component> view) {
        return path.contains("/:") || HasUrlParameter.class.isAssignableFrom(view);
    }

    /** The path that leads to the thing at a position; the path itself when it names nothing. */
    static String at(String path, Class<? extends Component> view, World world, Position position) {
        if (!named(path, view)) {
            return path;
        }
        int place = path.indexOf("/:");
        String before = place < 0 ? path : path.substring(0, place);
        String after = place < 0 ? "" : path.substring(place + 1).replaceFirst("^[^/]*", "");
        return before + "/" + number(before, world, position) + after;
    }

    private static String number(String before, World world, Position position) {
        if (before.equals("/verify")) {
            return world.the(Certificate.class, position).number();
        }
        Class<?> kind = KINDS.get(before);
        if (kind == null) {
            throw new IllegalArgumentException("teach Things what " + before + " shows one of");
        }
        try {
            var value = kind.getMethod("value");
            return String.valueOf(value.invoke(world.the(kind, position)));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(kind.getName(), e);
        }
    }
}
