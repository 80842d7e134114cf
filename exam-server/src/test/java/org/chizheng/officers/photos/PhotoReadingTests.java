package org.chizheng.officers.photos;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoReadingTests {

    @Test
    void ofACamerasFileNothingButThePictureRemains() {
        byte[] file = Pictures.withExif(Pictures.jpeg(1200, 1600), 1);
        assertThat(new String(file, ISO_8859_1)).contains("Exif", Pictures.DATUM);
        assertThat(new String(right(file), ISO_8859_1)).doesNotContain("Exif", Pictures.DATUM);
    }

    @Test
    void whatHangsBehindThePictureIsCutOff() {
        byte[] picture = Pictures.jpeg(300, 400);
        byte[] page = "<script>alert(1)</script>".getBytes(UTF_8);
        byte[] file = Arrays.copyOf(picture, picture.length + page.length);
        System.arraycopy(page, 0, file, picture.length, page.length);
        assertThat(new String(right(file), ISO_8859_1)).doesNotContain("script");
        assertThat(right(file)).isEqualTo(right(picture));
    }

    @Test
    void largePicturesAreDrawnSmallAndSmallOnesKeepTheirSize() {
        assertThat(size(right(Pictures.jpeg(2400, 3200)))).isEqualTo("480x640");
        assertThat(size(right(Pictures.jpeg(3000, 2000)))).isEqualTo("480x320");
        assertThat(size(right(Pictures.png(295, 413)))).isEqualTo("295x413");
    }

    @Test
    void aFaceThatLiesOnItsSideIsSetUpright() {
        // 6: the camera was turned to the left, so what was stored on the left belongs on top
        BufferedImage photo = Pictures.drawn(right(Pictures.withExif(Pictures.jpeg(400, 300), 6)));
        assertThat(photo.getWidth()).isEqualTo(300);
        assertThat(photo.getHeight()).isEqualTo(400);
        assertThat(isRed(photo, 150, 20)).isTrue();
        assertThat(isRed(photo, 150, 380)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyWayOfHoldingACameraFillsThePicture(int orientation) {
        BufferedImage photo = Pictures.drawn(right(Pictures.withExif(Pictures.jpeg(400, 300), orientation)));
        boolean redFirst = switch (orientation) {
            case 1, 4, 5, 6 -> true;
            default -> false;
        };
        int right = photo.getWidth() - 1;
        int below = photo.getHeight() - 1;
        assertThat(isRed(photo, 0, 0)).isEqualTo(redFirst);
        assertThat(isRed(photo, right, below)).isEqualTo(!redFirst);
    }

    @Test
    void whatIsNoPictureIsRefused() {
        assertThat(fault(new byte[0])).isEqualTo(PhotoFault.NOT_A_PICTURE);
        assertThat(fault("GIF89a, or anything else".getBytes(UTF_8))).isEqualTo(PhotoFault.NOT_A_PICTURE);
        assertThat(fault(Pictures.cutOff(Pictures.jpeg(300, 400)))).isEqualTo(PhotoFault.NOT_A_PICTURE);
        assertThat(fault(Pictures.cutOff(Pictures.png(300, 400)))).isEqualTo(PhotoFault.NOT_A_PICTURE);
    }

    @Test
    void whatIsTooLargeOrTooSmallIsRefusedBeforeItIsDrawn() {
        assertThat(fault(new byte[PhotoReading.MOST_BYTES + 1])).isEqualTo(PhotoFault.TOO_MANY_BYTES);
        assertThat(fault(Pictures.pngPromising(60_000, 60_000))).isEqualTo(PhotoFault.TOO_MANY_PIXELS);
        assertThat(fault(Pictures.pngPromising(5_001, 5_000))).isEqualTo(PhotoFault.TOO_MANY_PIXELS);
        assertThat(fault(Pictures.jpeg(100, 140))).isEqualTo(PhotoFault.TOO_SMALL);
        assertThat(fault(Pictures.jpeg(2000, 300))).isEqualTo(PhotoFault.TOO_SMALL);
    }

    private static byte[] right(byte[] file) {
        return ((PhotoCheck.Right) PhotoReading.read(file)).jpeg();
    }

    private static PhotoFault fault(byte[] file) {
        return ((PhotoCheck.Refused) PhotoReading.read(file)).fault();
    }

    private static String size(byte[] jpeg) {
        BufferedImage photo = Pictures.drawn(jpeg);
        return photo.getWidth() + "x" + photo.getHeight();
    }

    private static boolean isRed(BufferedImage photo, int x, int y) {
        Color colour = new Color(photo.getRGB(x, y));
        return colour.getRed() > colour.getBlue();
    }
}
