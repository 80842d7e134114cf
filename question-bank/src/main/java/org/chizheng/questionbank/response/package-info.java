/**
 * How questions of each type are answered, what is right, and how their options are laid out on a paper.
 */
@NullMarked
@NamedInterface("response")
package org.chizheng.questionbank.response;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
