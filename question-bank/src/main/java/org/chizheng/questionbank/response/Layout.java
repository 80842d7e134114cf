package org.chizheng.questionbank.response;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.QuestionType;

/**
 * What a paper must know of a question to lay it out: its places on the paper and the letters of their options. As text
 * it is short enough to keep a million of them in memory: {@code ABCD} is a question with four options, {@code ABCD!}
 * one that keeps their order, {@code 2ABC,3} a case whose first part has three options and earns two fifths.
 *
 * @param slots one, or the parts of a case
 * @param isCase whether the slots are parts of a case
 */
public record Layout(List<Slot> slots, boolean isCase) {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal CENT = new BigDecimal("0.01");

    /**
     * One place on a paper.
     *
     * @param share of the question's marks, against the other slots
     * @param letters the author's letters of the options that are shown, in the author's order
     * @param keepOrder whether they are shown in that order
     */
    public record Slot(int share, List<String> letters, boolean keepOrder) {

        /** Copies the letters. */
        public Slot {
            letters = List.copyOf(letters);
        }

        /** The letters in the order in which they are shown. */
        public List<String> shown(UnaryOperator<List<String>> shuffle) {
            return keepOrder || letters.size() < 2 ? letters : shuffle.apply(letters);
        }
    }

    /** Copies the slots. */
    public Layout {
        slots = List.copyOf(slots);
    }

    /** The layout of a question. */
    public static Layout of(QuestionType type, Response response) {
        return response instanceof Response.Case parts
                ? new Layout(
                        parts.parts().stream()
                                .map(part -> slot(part.share(), part.type(), part.response()))
                                .toList(),
                        true)
                : new Layout(List.of(slot(1, type, response)), false);
    }

    private static Slot slot(int share, QuestionType type, Response response) {
        boolean keepOrder =
                type == QuestionType.TRUE_FALSE || response instanceof Response.Choice choice && choice.keepOrder();
        return new Slot(share, response.options().stream().map(Option::key).toList(), keepOrder);
    }

    /** The layout that was written as this text. */
    public static Layout parse(String text) {
        boolean isCase = !text.isEmpty() && Character.isDigit(text.charAt(0));
        List<Slot> slots = new ArrayList<>();
        for (String one : text.split(",", -1)) {
            int letters = 0;
            while (letters < one.length() && Character.isDigit(one.charAt(letters))) {
                letters++;
            }
            int share = letters == 0 ? 1 : Integer.parseInt(one.substring(0, letters));
            boolean keepOrder = one.endsWith("!");
            String shown = one.substring(letters, one.length() - (keepOrder ? 1 : 0));
            slots.add(
                    new Slot(share, shown.chars().mapToObj(Character::toString).toList(), keepOrder));
        }
        return new Layout(slots, isCase);
    }

    /** The text that {@link #parse} reads. */
    public String text() {
        return slots.stream()
                .map(slot -> (isCase ? String.valueOf(slot.share()) : "")
                        + String.join("", slot.letters())
                        + (slot.keepOrder() ? "!" : ""))
                .collect(Collectors.joining(","));
    }

    /**
     * What each slot earns of the question's marks: in steps of a half where every slot gets one, else of a hundredth;
     * together exactly the marks.
     */
    public List<BigDecimal> marks(BigDecimal all) {
        if (slots.size() == 1) {
            return List.of(all);
        }
        List<BigDecimal> halves = split(all, HALF);
        return halves.stream().allMatch(one -> one.signum() > 0) ? halves : split(all, CENT);
    }

    private List<BigDecimal> split(BigDecimal all, BigDecimal step) {
        BigDecimal shares =
                BigDecimal.valueOf(slots.stream().mapToLong(Slot::share).sum());
        List<BigDecimal> marks = new ArrayList<>();
        BigDecimal given = BigDecimal.ZERO;
        long share = 0;
        for (Slot slot : slots) {
            share += slot.share();
            boolean isLast = marks.size() == slots.size() - 1;
            BigDecimal upTo = isLast
                    ? all
                    : all.multiply(BigDecimal.valueOf(share))
                            .divide(shares.multiply(step), 0, RoundingMode.HALF_UP)
                            .multiply(step);
            marks.add(upTo.subtract(given));
            given = upTo;
        }
        return marks;
    }
}
