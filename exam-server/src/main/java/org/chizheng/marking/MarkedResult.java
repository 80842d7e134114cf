package org.chizheng.marking;

import java.math.BigDecimal;
import java.time.Instant;
import org.chizheng.officers.Officer;
import org.jspecify.annotations.Nullable;

/**
 * A result as examiners see it, published or not.
 *
 * @param ordinal 1 for 初考, 2 for 补考, and so on
 * @param score marks, null where absent and while essays wait
 * @param publishedAt null while the candidate does not know
 */
public record MarkedResult(
        Officer officer,
        int ordinal,
        @Nullable BigDecimal score,
        Verdict verdict,
        @Nullable Instant publishedAt) {}
