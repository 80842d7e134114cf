/**
 * The live attempt: answers, clock, lease, hand-in, presence.
 *
 * <ul>
 *   <li>Going in: {@link Entering} reads {@link Turn} and {@link Door}, {@link Beginning} makes the attempt
 *   <li>Sitting: {@link AttemptController} is all that the exam page asks; {@link Leasing} says which place may write, and
 *       {@code saving} makes answers durable
 *   <li>The end: {@link HandingIn} by the candidate, {@link Closing} by the bell; {@link Receipt}, signed in {@code
 *       receipts}
 *   <li>From outside: {@link Steering} and {@link RoomPauses} change clocks, {@code invigilation} is what people do with
 *       them, {@link IncidentLog} and {@link MessageBoard} keep what happened and what was said
 * </ul>
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "exams",
            "exams :: publishing",
            "officers",
            "officers :: identity",
            "profiles",
            "audit",
            "security :: api",
            "questionbank",
            "questionbank :: response"
        })
package org.chizheng.sittings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
