/**
 * Exams before they begin. Here stands what other rooms know of them: the {@link Exam} with its {@link Conduct}, its
 * {@link Sitting}s and {@link Candidacy}s, the {@link FrozenPaper}, and {@link Exams} to read them.
 *
 * <ul>
 *   <li>{@code planning}: a plan, its rules, and the draft that keeps it with those on its list
 *   <li>{@code enrolment}: who sits it, by organisation, list or rule
 *   <li>{@code seating}: when and where, 补考 and 缓考
 *   <li>{@code publishing}: from the draft to frozen papers, and reading them; their words are known near, in the
 *       process and, sealed, in Redis
 * </ul>
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "officers",
            "officers :: identity",
            "officers :: intake",
            "profiles",
            "audit",
            "questionbank",
            "questionbank :: drawing",
            "questionbank :: response",
            "questionbank :: usage"
        })
package org.chizheng.exams;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
