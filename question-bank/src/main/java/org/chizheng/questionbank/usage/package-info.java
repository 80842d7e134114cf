/**
 * What is known of the use of questions: exams and papers they were on, and how they were answered. Told by whoever
 * holds exams; an exam is a number here and nothing else.
 */
@NullMarked
@NamedInterface("usage")
package org.chizheng.questionbank.usage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
