package org.chizheng.questionbank.search;

import java.util.List;
import org.chizheng.questionbank.search.SearchResult.Fragment;
import org.chizheng.questionbank.statutes.Article;
import org.chizheng.questionbank.statutes.StatuteVersion;

/**
 * An article that matches.
 *
 * @param words the parts of its text in which words were found; its beginning if they were found in its heading only
 */
public record ArticleHit(StatuteVersion version, Article article, List<Fragment> words) {

    /** Copies the list. */
    public ArticleHit {
        words = List.copyOf(words);
    }
}
