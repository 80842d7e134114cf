package org.chizheng.questionbank.transfer.qti;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chizheng.questionbank.transfer.Archive;
import org.chizheng.questionbank.transfer.Finding;
import org.chizheng.questionbank.transfer.Intake;
import org.chizheng.questionbank.transfer.Reason;
import org.chizheng.questionbank.transfer.UnreadableException;
import org.chizheng.questionbank.transfer.markup.Node.Element;
import org.chizheng.questionbank.transfer.markup.XmlStream;

/** The files of a package, as its manifest lists them. Archives inside of the package are not opened but refused. */
record QtiPackage(Archive archive) {

    static final String MANIFEST = "imsmanifest.xml";

    private static final Set<String> NESTED =
            Set.of(".zip", ".jar", ".rar", ".7z", ".gz", ".tgz", ".tar", ".bz2", ".xz", ".zst");

    /** Takes an item of the package. */
    @FunctionalInterface
    interface Taker {
        void take(QtiResource resource, byte[] bytes);
    }

    void each(Taker taker, Intake intake) throws IOException, UnreadableException {
        Set<String> unlisted = new HashSet<>();
        int taken = 0;
        for (String name : archive.names()) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (NESTED.stream().anyMatch(lower::endsWith)) {
                throw new UnreadableException(Finding.ofFile(Reason.PACKAGE_NESTED, name));
            }
            if (lower.endsWith(".xml") && !lower.endsWith(MANIFEST)) {
                unlisted.add(name);
            }
        }
        int items = unlisted.size();
        try (InputStream in = archive.stream(MANIFEST)
                        .orElseThrow(() -> new UnreadableException(Finding.ofFile(Reason.MANIFEST_MISSING, MANIFEST)));
                XmlStream xml = new XmlStream(in)) {
            for (Optional<Element> next = xml.next(Set.of("resource"));
                    next.isPresent();
                    next = xml.next(Set.of("resource"))) {
                Element resource = next.get();
                unlisted.remove(resource.attribute("href"));
                resource.elements("file").forEach(file -> unlisted.remove(file.attribute("href")));
                take(resource, taker, intake);
                intake.progress(++taken, Math.max(taken, items));
            }
        } catch (UnreadableException broken) {
            throw new UnreadableException(broken.finding().in(MANIFEST));
        }
        unlisted.stream().sorted().forEach(name -> intake.note(Finding.ofFile(Reason.FILE_IGNORED, name)));
    }

    private void take(Element resource, Taker taker, Intake intake) throws IOException {
        String type = resource.attribute("type");
        if (!type.startsWith("imsqti_item")) {
            boolean supporting = type.isEmpty()
                    || List.of("webcontent", "associatedcontent", "css2p1").stream()
                            .anyMatch(type::startsWith);
            if (!supporting) {
                intake.note(new Finding(
                        MANIFEST,
                        resource.line(),
                        "",
                        Reason.FILE_IGNORED,
                        type + " " + resource.attribute("href"),
                        0));
            }
            return;
        }
        QtiResource item = QtiResource.of(resource);
        if (Archive.leaves(item.href())) {
            intake.note(new Finding(MANIFEST, resource.line(), "", Reason.PACKAGE_LEFT, item.href(), 0));
            return;
        }
        try {
            Optional<byte[]> bytes = archive.bytes(item.href());
            if (bytes.isPresent()) {
                taker.take(item, bytes.get());
            } else {
                intake.note(new Finding(MANIFEST, resource.line(), "", Reason.ITEM_FILE_MISSING, item.href(), 0));
            }
        } catch (UnreadableException broken) {
            intake.note(broken.finding().in(item.href()));
        }
    }
}
