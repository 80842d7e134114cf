package org.chizheng.questionbank.drawing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionVersionId;
import org.chizheng.questionbank.VersionContents;
import org.springframework.stereotype.Service;

/** Draws by seed from the ids of what is approved. */
@Service
class SeededDrawing implements Drawing {

    private final Stocks stocks;
    private final CitedLaws laws;
    private final VersionContents contents;

    SeededDrawing(Stocks stocks, CitedLaws laws, VersionContents contents) {
        this.stocks = stocks;
        this.laws = laws;
        this.contents = contents;
    }

    @Override
    public Feasibility prove(Blueprint blueprint, Outlook outlook, Circulation circulation) {
        return Proof.of(stocks.of(blueprint, outlook, circulation), circulation);
    }

    @Override
    public DrawnPaper draw(Blueprint blueprint, Outlook outlook, long seed) {
        return run(blueprint, outlook, 1)
                .next(seed)
                .orElseThrow(() -> new IllegalStateException("the bank holds no paper for " + blueprint));
    }

    @Override
    public PaperRun run(Blueprint blueprint, Outlook outlook, int papers) {
        Stock stock = stocks.of(blueprint, outlook, new Circulation(papers, 0));
        Integer mostPapers = blueprint.limits().mostPapers();
        PaperDraw draw = new PaperDraw(stock, mostPapers == null ? null : new Ledger(mostPapers, papers));
        return seed -> draw.choose(seed).map(paper -> Laying.out(paper, seed));
    }

    @Override
    public Optional<ParallelForms> forms(Blueprint blueprint, Outlook outlook, Circulation circulation, long seed) {
        return FormDraw.of(stocks.of(blueprint, outlook, circulation), circulation.forms(), seed);
    }

    @Override
    public List<CitedLaw> laws(String organisationPath) {
        return laws.visibleFrom(organisationPath);
    }

    @Override
    public Map<QuestionVersionId, QuestionContent> contents(Collection<QuestionVersionId> versions) {
        return contents.of(versions);
    }
}
