package org.chizheng.questionbank.drawing;

import java.util.List;

/**
 * Whether a blueprint can be filled from the approved questions for so many papers.
 *
 * @param cells one entry a cell of the blueprint, in its order
 * @param shortages cells that cannot be filled, alone or together; empty if and only if all can, enemies aside
 * @param fixed fixed questions that cannot be had
 * @param feud how trial draws went where enemies are among the candidates
 */
public record Feasibility(List<CellSupply> cells, List<Shortage> shortages, List<FixedTrouble> fixed, Feud feud) {

    /**
     * Two papers that have more than this share of a cell in common are tight: by then a candidate who talks to one who
     * sat before hears of every third question.
     */
    public static final double TIGHT_SHARE = 1.0 / 3;

    /**
     * What the bank holds for a cell; cells may share it.
     *
     * @param available questions that fit and are not kept out by the blueprint's limits or its fixed questions
     * @param each how many of them one paper takes, for all cells that ask for the very same
     */
    public record CellSupply(Blueprint.Cell cell, int available, int each) {

        /** Whether there are enough for one paper. */
        public boolean filled() {
            return available >= each;
        }

        /**
         * The share of this cell that two papers have in common on the average: with k of n drawn, k/n. At least that
         * where other cells draw from the same questions.
         */
        public double commonShare() {
            return available == 0 ? 1 : Math.min(1, (double) each / available);
        }

        /** Expected number of questions of this cell that two papers have in common. */
        public double common() {
            return cell.count() * commonShare();
        }

        /** On how many of so many papers a question of this cell is, on the average. */
        public double papersEach(int papers) {
            return papers * commonShare();
        }

        /** Whether it can be filled, but with too little choice. */
        public boolean tight() {
            return filled() && commonShare() > TIGHT_SHARE;
        }
    }

    /**
     * Cells that together want more than there is; by Hall's theorem there always are some where a blueprint cannot be
     * filled, and none where it can.
     *
     * @param cells their indices in the blueprint, from 0
     * @param wanted questions wanted of them; times the papers where a question may be on so many papers only
     * @param available questions that fit any of them; with such a limit, the uses that they have left
     * @param papers for how many papers this is counted, 1 where no limit of papers makes a difference
     */
    public record Shortage(List<Integer> cells, long wanted, long available, int papers) {

        /** Copies the cells. */
        public Shortage {
            cells = List.copyOf(cells);
        }
    }

    /** Why a fixed question cannot be on the paper. */
    public enum Why {
        /** Not approved, or of another organisation. */
        NOT_AVAILABLE,
        /** Fixed twice. */
        TWICE,
        /** Another one has the place, or the paper is not that long. */
        NO_SUCH_PLACE,
        /** It must not come together with another fixed question. */
        ENEMY
    }

    /**
     * A fixed question that cannot be on the paper.
     *
     * @param fixed its index among the blueprint's fixed questions, from 0
     */
    public record FixedTrouble(int fixed, Why why) {}

    /**
     * How it went with enemies. Whether a paper without enemies exists cannot be proven in reasonable time; trial draws
     * tell.
     *
     * @param trials how many papers were tried; 0 where no enemies are in the way or the cells are short anyhow
     * @param found how many were found
     */
    public record Feud(int trials, int found) {

        static final Feud NONE = new Feud(0, 0);
    }

    /** Copies the lists. */
    public Feasibility {
        cells = List.copyOf(cells);
        shortages = List.copyOf(shortages);
        fixed = List.copyOf(fixed);
    }

    /** Whether every paper can be drawn; where enemies are in the way, whether every trial was found. */
    public boolean possible() {
        return shortages.isEmpty() && fixed.isEmpty() && feud.found() == feud.trials();
    }
}
