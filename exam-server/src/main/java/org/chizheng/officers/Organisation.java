package org.chizheng.officers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 执法主体, an organisation as others see it.
 *
 * @param creditCode 统一社会信用代码 (GB 32100)
 * @param region GB/T 2260 six digits, a township GB/T 10114 nine
 * @param justiceBureau whether it is a justice bureau (司法行政部门), which approves and issues
 * @param announcementNumber 公告文号, null while not announced
 * @param announcedOn 公告日期, null while not announced
 */
public record Organisation(
        OrganisationId id,
        String creditCode,
        String name,
        String region,
        OrganisationLevel level,
        OrganisationKind kind,
        OrganisationPath path,
        boolean justiceBureau,
        @Nullable String announcementNumber,
        @Nullable LocalDate announcedOn) {

    /** Whether the body was announced to the public on or before this day (Henan 13, Chongqing 7). */
    public boolean announcedBy(LocalDate day) {
        return announcedOn != null && !announcedOn.isAfter(day);
    }

    /**
     * From where people of this organisation look at the tree. A justice bureau guides and supervises enforcement of the
     * whole area for its government (河南省行政执法条例 4), so it sees from that government down; anybody else from the own place.
     */
    public OrganisationPath outlook() {
        return justiceBureau ? path.parentOrSelf() : path;
    }
}
