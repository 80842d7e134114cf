package org.chizheng.marking;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    @Override
    public Map<OfficerId, List<PublishedResult>> ofAll(Collection<OfficerId> officers) {
        Map<OfficerId, List<PublishedResult>> found = HashMap.newHashMap(officers.size());
        officers.forEach(officer -> found.put(officer, List.of()));
        found.putAll(results.published(officers).stream()
                .map(Result::published)
                .collect(Collectors.groupingBy(PublishedResult::officer)));
        return found;
    }
}
