/**
 * Applications and their approval, certificates.
 */
@NullMarked
package org.chizheng.ui.qualification;

import org.jspecify.annotations.NullMarked;
