package org.chizheng.questionbank;

import java.time.Instant;

/**
 * A question as it stands now: an identity with its latest version.
 *
 * @param organisationPath path of the organisation that owns it
 * @param current the latest version; the only one that is reviewed and drawn
 * @param changedAt when its content or state last changed
 */
public record Question(
        QuestionId id, String organisationPath, QuestionState state, QuestionVersion current, Instant changedAt) {}
