package org.chizheng.officers.photos;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * How a camera was held, by its EXIF note (tag 0x0112, CIPA DC-008 4.6.4): a phone stores an upright face lying on its
 * side and says so there, and re-encoding without it would leave the face lying.
 *
 * @param value 1 (upright) to 8
 */
record Orientation(int value) {

    static final Orientation UPRIGHT = new Orientation(1);

    private static final int TAG = 0x0112;
    private static final int APP1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final int ENTRY_BYTES = 12;
    private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};

    /** Reads the note of a JPEG file; upright where there is none, or none that makes sense. */
    static Orientation of(byte[] jpeg) {
        try {
            ByteBuffer file = ByteBuffer.wrap(jpeg);
            int place = 2;
            while ((file.get(place) & 0xFF) == 0xFF && (file.get(place + 1) & 0xFF) != START_OF_SCAN) {
                int length = file.getShort(place + 2) & 0xFFFF;
                if ((file.get(place + 1) & 0xFF) == APP1 && isExif(jpeg, place + 4)) {
                    return ofTiff(file.slice(place + 10, length - 8));
                }
                place += 2 + length;
            }
            return UPRIGHT;
        } catch (IndexOutOfBoundsException shorterThanItSays) {
            return UPRIGHT;
        }
    }

    private static boolean isExif(byte[] jpeg, int at) {
        return Arrays.equals(jpeg, at, at + EXIF.length, EXIF, 0, EXIF.length);
    }

    private static Orientation ofTiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY_BYTES;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                int value = tiff.getShort(entry + 8);
                return value >= 1 && value <= 8 ? new Orientation(value) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** Whether width and height change places. */
    boolean swaps() {
        return value >= 5;
    }

    /** Sets a picture of this stored size upright, its corner at the origin. */
    AffineTransform upright(int width, int height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
