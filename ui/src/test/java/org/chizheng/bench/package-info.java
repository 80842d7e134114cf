/**
 * Measures the running product, and kills it: figures to build towards and promises to keep, on real databases.
 */
@NullMarked
package org.chizheng.bench;

import org.jspecify.annotations.NullMarked;
