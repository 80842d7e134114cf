package org.chizheng.ui.statutes;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.HashMap;
import java.util.Map;
import org.chizheng.questionbank.ArticleNumber;
import org.chizheng.questionbank.statutes.StatuteId;
import org.chizheng.questionbank.statutes.StatuteVersion;
import org.jspecify.annotations.Nullable;

/** Ways to laws, their articles, and comparisons. */
final class StatuteLinks {

    static final String STATUTE = "statute";
    static final String VERSION = "version";
    static final String ARTICLE = "article";
    static final String BEFORE = "before";
    static final String AFTER = "after";

    private StatuteLinks() {}

    static RouteParameters to(StatuteId statute) {
        return new RouteParameters(STATUTE, Long.toString(statute.value()));
    }

    /** To a version, at an article if one is named. */
    static RouterLink reader(String text, StatuteVersion version, @Nullable ArticleNumber article) {
        RouterLink link = new RouterLink(text, StatuteView.class, to(version.statute()));
        Map<String, String> query = new HashMap<>();
        query.put(VERSION, Long.toString(version.id().value()));
        if (article != null) {
            query.put(ARTICLE, article.arabic());
        }
        link.setQueryParameters(QueryParameters.simple(query));
        return link;
    }

    static RouterLink comparison(String text, StatuteVersion before, StatuteVersion after) {
        RouterLink link = new RouterLink(text, ComparisonView.class, to(after.statute()));
        link.setQueryParameters(QueryParameters.simple(Map.of(
                BEFORE, Long.toString(before.id().value()),
                AFTER, Long.toString(after.id().value()))));
        return link;
    }

    /** The number in a part of an address; -1 if it is none. */
    static long number(String told) {
        return told.matches("\\d{1,18}") ? Long.parseLong(told) : -1;
    }
}
