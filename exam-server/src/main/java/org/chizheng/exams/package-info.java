/**
 * Exam plans: parts, blueprints in use, windows, enrolment, frozen papers.
 *
 * <ul>
 *   <li>The plan: {@link Exam}, {@link ExamPlan}, {@link ExamPlanning}, {@link PlanRules}; how it is conducted: {@link
 *       Conduct}, {@link AddressRange}, {@link AccessCode}
 *   <li>Who sits it: {@link Enrolling}, {@link ListEnrolment}, {@link Eligibility}; when and where: {@link Sitting},
 *       {@link SittingPlanning}, {@link Placing}, {@link Seating}; put off or with more time: {@link Deferring}
 *   <li>From draft to papers: {@link ExamPublishing}, {@link PaperDealing}, {@link Arranging}, {@link FrozenPaper}
 *   <li>For other rooms to read: {@link Exams}, and {@link CandidatePlan} for one person
 * </ul>
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "officers",
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
