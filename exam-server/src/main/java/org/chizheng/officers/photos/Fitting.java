package org.chizheng.officers.photos;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * How a picture is drawn into 480 by 640 pixels; smaller ones keep their size.
 *
 * @param width of the photo, upright, in pixels
 * @param height of the photo, upright, in pixels
 * @param step of how many pixels in a row one is read, so that a large picture is never whole in memory
 */
record Fitting(int width, int height, int step, Orientation orientation) {

    private static final double MOST_WIDTH = 480;
    private static final double MOST_HEIGHT = 640;
    private static final float QUALITY = 0.85f;

    static Fitting of(int storedWidth, int storedHeight, Orientation orientation) {
        int width = orientation.swaps() ? storedHeight : storedWidth;
        int height = orientation.swaps() ? storedWidth : storedHeight;
        double scale = Math.min(1, Math.min(MOST_WIDTH / width, MOST_HEIGHT / height));
        // twice as fine as needed, for the smoothing
        int step = Math.max(1, (int) (1 / (2 * scale)));
        return new Fitting((int) Math.round(width * scale), (int) Math.round(height * scale), step, orientation);
    }

    /** Draws on white, because JPEG knows no transparency. */
    byte[] jpeg(BufferedImage picture) throws IOException {
        BufferedImage photo = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = photo.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        int across = orientation.swaps() ? height : width;
        int down = orientation.swaps() ? width : height;
        pen.transform(orientation.upright(across, down));
        pen.drawImage(picture, 0, 0, across, down, null);
        pen.dispose();
        return encoded(photo);
    }

    private static byte[] encoded(BufferedImage photo) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(photo, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
