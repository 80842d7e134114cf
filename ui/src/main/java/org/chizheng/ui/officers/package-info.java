/**
 * People and organisations: list, search, import from Excel.
 */
@NullMarked
package org.chizheng.ui.officers;

import org.jspecify.annotations.NullMarked;
