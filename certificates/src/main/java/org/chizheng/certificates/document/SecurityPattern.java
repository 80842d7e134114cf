package org.chizheng.certificates.document;

import java.awt.Color;
import java.io.IOException;

/** Fine lines behind the text, in the manner of a banknote: a copier blurs them. */
final class SecurityPattern {

    private static final Color PALE_RED = new Color(0xF3DFD6);
    private static final Color PALE_GOLD = new Color(0xF1E6CF);
    private static final float HAIR = 0.09f;

    private SecurityPattern() {}

    /** Waves across an area. */
    static void waves(Pen pen, float x, float y, float width, float height) throws IOException {
        int bands = 26;
        for (int band = 0; band < bands; band++) {
            pen.path(band % 2 == 0 ? PALE_GOLD : PALE_RED, HAIR, wave(x, y, width, height, (float) band / bands));
        }
    }

    private static float[] wave(float x, float y, float width, float height, float phase) {
        int steps = 240;
        float[] points = new float[2 * (steps + 1)];
        for (int step = 0; step <= steps; step++) {
            double along = (double) step / steps;
            double swing = Math.sin(along * 10 + phase * 2 * Math.PI) * 0.5 + Math.sin(along * 23 - phase * 4) * 0.18;
            points[2 * step] = (float) (x + along * width);
            points[2 * step + 1] = (float) (y + height * (0.5 + (phase - 0.5) * 0.72 + swing * 0.16));
        }
        return points;
    }

    /** A rosette around a middle: the same flower many times, each turned a little. */
    static void rosette(Pen pen, float middleX, float middleY, float radius) throws IOException {
        int turns = 12;
        for (int turn = 0; turn < turns; turn++) {
            pen.path(
                    turn % 2 == 0 ? PALE_RED : PALE_GOLD,
                    HAIR,
                    flower(middleX, middleY, radius, 2 * Math.PI * turn / turns));
        }
    }

    private static float[] flower(float middleX, float middleY, float radius, double phase) {
        int steps = 360;
        float[] points = new float[2 * (steps + 1)];
        for (int step = 0; step <= steps; step++) {
            double angle = 2 * Math.PI * step / steps;
            double distance = radius * (0.68 + 0.2 * Math.cos(7 * angle + phase) + 0.12 * Math.cos(14 * angle - phase));
            points[2 * step] = (float) (middleX + distance * Math.cos(angle));
            points[2 * step + 1] = (float) (middleY + distance * Math.sin(angle));
        }
        return points;
    }
}
