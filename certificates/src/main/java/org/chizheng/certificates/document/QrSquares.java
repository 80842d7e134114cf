package org.chizheng.certificates.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Color;
import java.io.IOException;
import java.util.Map;

/** A QR code as squares: sharp at every size. */
public final class QrSquares {

    private static final Map<EncodeHintType, Object> HINTS = Map.of(
            EncodeHintType.ERROR_CORRECTION,
            ErrorCorrectionLevel.M,
            EncodeHintType.MARGIN,
            0,
            EncodeHintType.CHARACTER_SET,
            "UTF-8");

    private QrSquares() {}

    /** Draws the code with a white edge around it, without which scanners miss it. */
    static void draw(Pen pen, String content, float x, float y, float size) throws IOException {
        float edge = 1.6f;
        pen.fill(Color.WHITE, x - edge, y - edge, size + 2 * edge, size + 2 * edge);
        BitMatrix bits = encode(content);
        float module = size / bits.getWidth();
        for (int row = 0; row < bits.getHeight(); row++) {
            int column = 0;
            while (column < bits.getWidth()) {
                int run = 0;
                while (column + run < bits.getWidth() && bits.get(column + run, row)) {
                    run++;
                }
                if (run > 0) {
                    pen.fill(Color.BLACK, x + column * module, y + row * module, run * module, module);
                }
                column += Math.max(run, 1);
            }
        }
    }

    /**
     * The code as an SVG image of its own, for screens.
     *
     * @throws IllegalArgumentException if the content is too long for one code
     */
    public static String svg(String content) {
        BitMatrix bits = encode(content);
        StringBuilder path = new StringBuilder();
        for (int row = 0; row < bits.getHeight(); row++) {
            for (int column = 0; column < bits.getWidth(); column++) {
                if (bits.get(column, row)) {
                    path.append('M').append(column).append(' ').append(row).append("h1v1h-1z");
                }
            }
        }
        int size = bits.getWidth() + 4;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-2 -2 " + size + " " + size
                + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M-2-2h" + size + "v" + size + "h-" + size
                + "z\"/><path d=\"" + path + "\"/></svg>";
    }

    private static BitMatrix encode(String content) {
        try {
            return new QRCodeWriter().encode(content, BarcodeFormat.QR_CODE, 0, 0, HINTS);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("content does not fit a QR code: " + content, tooLong);
        }
    }
}
