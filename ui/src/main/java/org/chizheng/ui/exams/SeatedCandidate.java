package org.chizheng.ui.exams;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chizheng.exams.Candidacy;
import org.chizheng.exams.Exam;
import org.chizheng.exams.Sitting;
import org.chizheng.exams.SittingId;
import org.chizheng.officers.Officer;
import org.chizheng.officers.OfficerId;
import org.jspecify.annotations.Nullable;

/** A candidate with their place. */
record SeatedCandidate(
        Officer officer, Candidacy place, @Nullable Sitting sitting) {

    static List<SeatedCandidate> of(SittingDesk desk, Exam exam) {
        List<Candidacy> places = desk.exams().candidacies(exam.id());
        Map<SittingId, Sitting> sittings =
                desk.exams().sittings(exam.id()).stream().collect(Collectors.toMap(Sitting::id, Function.identity()));
        Map<OfficerId, Officer> people =
                desk.officers().findAll(places.stream().map(Candidacy::officer).toList());
        List<SeatedCandidate> seated = new ArrayList<>();
        for (Candidacy place : places) {
            Officer officer = people.get(place.officer());
            SittingId sitting = place.sitting();
            if (officer != null) {
                seated.add(new SeatedCandidate(officer, place, sitting == null ? null : sittings.get(sitting)));
            }
        }
        return seated;
    }

    boolean matches(String text) {
        return officer.name().contains(text) || officer.organisationName().contains(text);
    }
}
