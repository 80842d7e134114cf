/** What a coordinator wants of an exam, the rules that it has to keep, and the draft that keeps it, with those on its list. */
@NullMarked
@NamedInterface("planning")
package org.chizheng.exams.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
