package org.chizheng.officers.photos;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.chizheng.officers.photos.PhotoCheck.Refused;
import org.chizheng.officers.photos.PhotoCheck.Right;

/**
 * Turns a file into a photo: the server draws the picture anew, so that of the file nothing but what can be seen
 * remains. What a file promises is measured before anything of it is drawn.
 */
final class PhotoReading {

    /** Largest file. */
    static final int MOST_BYTES = 10 << 20;

    private static final long MOST_PIXELS = 25_000_000;
    private static final int LEAST_WIDTH = 120;
    private static final int LEAST_HEIGHT = 160;

    /** Large pictures take tens of megabytes while they are drawn: two at a time are enough for two hands. */
    private static final Semaphore DRAWING = new Semaphore(2);

    private PhotoReading() {}

    static PhotoCheck read(byte[] file) {
        if (file.length > MOST_BYTES) {
            return new Refused(PhotoFault.TOO_MANY_BYTES);
        }
        Optional<String> format = format(file);
        if (format.isEmpty()) {
            return new Refused(PhotoFault.NOT_A_PICTURE);
        }
        ImageReader reader = ImageIO.getImageReadersByFormatName(format.get()).next();
        DRAWING.acquireUninterruptibly();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            return drawn(reader, format.get().equals("jpeg") ? Orientation.of(file) : Orientation.UPRIGHT);
        } catch (IOException | RuntimeException broken) {
            // the decoders answer a broken file with exceptions of any kind
            return new Refused(PhotoFault.NOT_A_PICTURE);
        } finally {
            DRAWING.release();
            reader.dispose();
        }
    }

    private static PhotoCheck drawn(ImageReader reader, Orientation orientation) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            return new Refused(PhotoFault.TOO_MANY_PIXELS);
        }
        Fitting fitting = Fitting.of(width, height, orientation);
        if (fitting.width() < LEAST_WIDTH || fitting.height() < LEAST_HEIGHT) {
            return new Refused(PhotoFault.TOO_SMALL);
        }
        ImageReadParam coarse = reader.getDefaultReadParam();
        coarse.setSourceSubsampling(fitting.step(), fitting.step(), 0, 0);
        BufferedImage picture = reader.read(0, coarse);
        return new Right(fitting.jpeg(picture));
    }

    /** By the first bytes, whatever the file's name says. */
    private static Optional<String> format(byte[] file) {
        if (begins(file, 0xFF, 0xD8, 0xFF)) {
            return Optional.of("jpeg");
        }
        return begins(file, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n') ? Optional.of("png") : Optional.empty();
    }

    private static boolean begins(byte[] file, int... magic) {
        if (file.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((file[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
