package org.chizheng.marking;

import java.util.List;
import org.chizheng.officers.OfficerId;
import org.springframework.stereotype.Service;

@Service
class StoredResults implements Results {

    private final ResultTable results;

    StoredResults(ResultTable results) {
        this.results = results;
    }

    @Override
    public List<PublishedResult> of(OfficerId officer) {
        return results.published(officer).stream().map(Result::published).toList();
    }
}
