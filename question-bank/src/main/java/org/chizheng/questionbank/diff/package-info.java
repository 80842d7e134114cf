/**
 * What became of a text: used for the articles of statutes and for the versions of questions.
 */
@NullMarked
@NamedInterface("diff")
package org.chizheng.questionbank.diff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
