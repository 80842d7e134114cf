package org.chizheng.exams;

import java.time.Duration;
import org.chizheng.officers.OfficerId;
import org.jspecify.annotations.Nullable;

/**
 * A person's place in an exam.
 *
 * @param sitting where they sit; null where the exam has no sittings, or nobody has placed them yet
 * @param extra time that is theirs beyond the exam's duration; zero for most
 * @param deferred whether their first attempt is put off (缓考); without a sitting they wait for one
 */
public record Candidacy(OfficerId officer, @Nullable SittingId sitting, Duration extra, boolean deferred) {}
