/** What the exam page asks of the server, from the one place that may write. */
@NullMarked
@NamedInterface("page")
package org.chizheng.sittings.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
