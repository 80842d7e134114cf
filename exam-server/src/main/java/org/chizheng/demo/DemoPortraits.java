package org.chizheng.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.chizheng.officers.Caller;
import org.chizheng.officers.photos.PhotoKeeping;
import org.chizheng.officers.photos.PhotoOutcome;
import org.springframework.stereotype.Component;

/** Photos of the demo's people: drawn figures, no real faces. Auxiliaries have none, so that initials are seen too. */
@Component
class DemoPortraits {

    private static final int WIDTH = 240;
    private static final int HEIGHT = 320;
    private static final Color[] SKIN = {new Color(0xF2CFA9), new Color(0xE3B78C), new Color(0xD9A679)};
    private static final Color UNIFORM = new Color(0x22324A);
    private static final Color HAIR = new Color(0x23201E);

    private final PhotoKeeping keeping;

    DemoPortraits(PhotoKeeping keeping) {
        this.keeping = keeping;
    }

    void load(Caller house, List<DemoPerson> people) {
        for (DemoPerson person : people) {
            if (person.state() != DemoPerson.State.AUXILIARY
                    && keeping.put(house, person.id(), portrait(person)) instanceof PhotoOutcome.Refused refused) {
                throw new IllegalStateException(person.entry().name() + ": " + refused);
            }
        }
    }

    /** Background, skin and hair follow from the name, so that every start draws the same. */
    private static byte[] portrait(DemoPerson person) {
        int hash = person.entry().name().hashCode();
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.getHSBColor(Math.floorMod(hash, 360) / 360f, 0.35f, 0.9f));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        boolean longHair = person.entry().gender().equals("2");
        pen.setColor(HAIR);
        pen.fillOval(67, 55, 106, longHair ? 180 : 110);
        pen.setColor(UNIFORM);
        pen.fillRoundRect(24, 232, 192, 140, 110, 110);
        Color skin = SKIN[Math.floorMod(hash / 360, SKIN.length)];
        pen.setColor(skin.darker());
        pen.fillRoundRect(100, 180, 40, 72, 30, 30);
        pen.setColor(skin);
        pen.fillOval(75, 78, 90, 122);
        pen.setColor(Color.WHITE);
        pen.fillPolygon(new int[] {96, 144, 120}, new int[] {236, 236, 276}, 3);
        pen.dispose();
        return png(picture);
    }

    private static byte[] png(BufferedImage picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
