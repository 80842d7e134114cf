/**
 * The Lucene index of the bank; the only place that imports Lucene. Rebuilt from the database at any time.
 */
@NullMarked
@NamedInterface("search")
package org.chizheng.questionbank.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
