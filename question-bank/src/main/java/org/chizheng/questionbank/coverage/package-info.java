/**
 * The map of the bank: where there are how many questions, by subject and difficulty and by the articles of a law.
 */
@NullMarked
@NamedInterface("coverage")
package org.chizheng.questionbank.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
