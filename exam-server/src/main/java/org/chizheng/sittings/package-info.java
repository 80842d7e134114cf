/**
 * The live attempt. Here stand the {@link Attempt}, its {@link Answer}s and {@link Receipt}, how they are kept, and what
 * other rooms are told when it is closed.
 *
 * <ul>
 *   <li>{@code entering}: who may begin or go on, and how an attempt is made
 *   <li>{@code page}: all that the exam page asks, and which place may write
 *   <li>{@code saving}: makes answers durable
 *   <li>{@code ending}: handing in by the candidate, closing by the bell; {@code receipts} signs for it
 *   <li>{@code steering}: clocks stopped, lengthened and opened again from outside
 *   <li>{@code invigilation}: what people do with them; {@code presence}: who is there; {@code incidents}: what happened
 *       and what was said
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
