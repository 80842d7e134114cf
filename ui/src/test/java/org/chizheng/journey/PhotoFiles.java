package org.chizheng.journey;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Photos as an office has them: one, and an archive of some with faults. */
final class PhotoFiles {

    private PhotoFiles() {}

    /** A picture of a circle. */
    static Path one(Path path) {
        try {
            return Files.write(path, picture());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two people of the demo, one of them twice, and files that are nobody's photo. */
    static Path archive(Path path) {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("1/419921197507137936.jpg", picture());
        files.put("1/419921199906244682.jpg", picture());
        files.put("2/419921197507137936.png", picture());
        files.put("3/合影.jpg", picture());
        files.put("4/419900199001011234.jpg", picture());
        files.put("5/999999999.jpg", "不是图片".getBytes(StandardCharsets.UTF_8));
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(path))) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
            }
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] picture() {
        BufferedImage picture = new BufferedImage(295, 413, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillOval(60, 80, 170, 220);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpeg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
