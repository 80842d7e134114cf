package org.chizheng.questionbank.statutes;

import java.util.List;
import java.util.Set;

/** All articles, for those who keep a copy; it is of use until the edition is another. */
public interface ArticleFeed {

    /** An article and the version that it stands in. */
    record Entry(StatuteVersionId version, Article article) {}

    /** Changes with every import. */
    long edition();

    /** Every article of every version. */
    List<Entry> all();

    /** The version of each law that is in force today. */
    Set<StatuteVersionId> inForce();
}
