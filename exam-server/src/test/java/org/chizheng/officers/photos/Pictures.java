package org.chizheng.officers.photos;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures for tests: the left half red, the right half blue. */
public final class Pictures {

    /** What a camera wrote beside the position. */
    static final String DATUM = "WGS-84-AT-HOME";

    private Pictures() {}

    /** A JPEG of this size. */
    public static byte[] jpeg(int width, int height) {
        return encoded("jpeg", width, height, BufferedImage.TYPE_INT_RGB);
    }

    static byte[] png(int width, int height) {
        return encoded("png", width, height, BufferedImage.TYPE_INT_ARGB);
    }

    /** The JPEG with an EXIF block that tells how the camera was held and where. */
    static byte[] withExif(byte[] jpeg, int orientation) {
        byte[] datum = (DATUM + '\0').getBytes(US_ASCII);
        ByteBuffer tiff = ByteBuffer.allocate(56 + datum.length);
        tiff.put(new byte[] {'M', 'M', 0, 42}).putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
        tiff.putShort((short) 0);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38).putInt(0);
        // the position's own directory: the datum it refers to
        tiff.putShort((short) 1);
        tiff.putShort((short) 0x12).putShort((short) 2).putInt(datum.length).putInt(56);
        tiff.putInt(0);
        tiff.put(datum);
        ByteBuffer marked = ByteBuffer.allocate(jpeg.length + 10 + tiff.capacity());
        marked.put(jpeg, 0, 2).put((byte) 0xFF).put((byte) 0xE1);
        marked.putShort((short) (8 + tiff.capacity())).put("Exif\0\0".getBytes(US_ASCII));
        marked.put(tiff.array()).put(jpeg, 2, jpeg.length - 2);
        return marked.array();
    }

    /** A PNG of a few hundred bytes whose header promises this size. */
    static byte[] pngPromising(int width, int height) {
        byte[] small = png(200, 300);
        ByteBuffer header = ByteBuffer.wrap(small);
        header.putInt(16, width).putInt(20, height);
        CRC32 sum = new CRC32();
        sum.update(small, 12, 17);
        header.putInt(29, (int) sum.getValue());
        return small;
    }

    /** A PNG of which no pixel is like another, so that its JPEG is as large as it gets. */
    static byte[] noise(int width, int height, Random random) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, random.nextInt());
            }
        }
        return written(picture, "png");
    }

    static byte[] cutOff(byte[] file) {
        return Arrays.copyOf(file, 100);
    }

    static BufferedImage drawn(byte[] picture) {
        try {
            return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(picture)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] encoded(String format, int width, int height, int type) {
        BufferedImage picture = new BufferedImage(width, height, type);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        return written(picture, format);
    }

    private static byte[] written(BufferedImage picture, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
