/** Who sits an exam: enrolled by organisation, list or rule, after a look at who may. */
@NullMarked
@NamedInterface("enrolment")
package org.chizheng.exams.enrolment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
