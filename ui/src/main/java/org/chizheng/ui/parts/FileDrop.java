package org.chizheng.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;

/** A place to drop one file on; hands over its name and bytes on the UI thread. */
public class FileDrop extends Upload {

    private static final int MAX_BYTES = 32 * 1024 * 1024;
    private static final int MAX_BYTES_ON_DISK = 512 * 1024 * 1024;

    /**
     * Takes one file at a time, 32 MiB at most.
     *
     * @param extensions accepted endings with the dot
     * @param taken gets the file's name and content
     */
    public FileDrop(BiConsumer<String, byte[]> taken, String... extensions) {
        this(UploadHandler.inMemory((meta, bytes) -> taken.accept(meta.fileName(), bytes)), MAX_BYTES, extensions);
    }

    private FileDrop(UploadHandler handler, int maxBytes, String... extensions) {
        setUploadHandler(handler);
        setMaxFiles(1);
        setMaxFileSize(maxBytes);
        setAcceptedFileExtensions(extensions);
        setI18n(texts(maxBytes >> 20));
        Span hint = new Span(getTranslation("parts.upload.hint", String.join(" ", extensions), maxBytes >> 20));
        hint.addClassName("file-drop-hint");
        setDropLabel(new Div(hint));
        addClassName("file-drop");
        addFileRejectedListener(rejected -> Notices.refused(rejected.getErrorMessage()));
        addAllFinishedListener(finished -> clearFileList());
    }

    /**
     * For files that are small by nature: the page itself turns larger ones away.
     *
     * @param megabytes most of them, in MiB
     */
    public static FileDrop upTo(int megabytes, BiConsumer<String, byte[]> taken, String... extensions) {
        return new FileDrop(
                UploadHandler.inMemory((meta, bytes) -> taken.accept(meta.fileName(), bytes)),
                megabytes << 20,
                extensions);
    }

    /**
     * For files that need not fit into memory: they are put on the disk, 512 MiB at most.
     *
     * @param taken gets the file's name and where it lies; it is the taker's to delete
     * @param extensions accepted endings with the dot
     */
    public static FileDrop onDisk(BiConsumer<String, Path> taken, String... extensions) {
        return new FileDrop(
                UploadHandler.toTempFile((meta, file) -> taken.accept(meta.fileName(), file.toPath())),
                MAX_BYTES_ON_DISK,
                extensions);
    }

    private UploadI18N texts(int megabytes) {
        UploadI18N words = new UploadI18N();
        words.setAddFiles(new UploadI18N.AddFiles()
                .setOne(getTranslation("parts.upload.choose"))
                .setMany(getTranslation("parts.upload.choose")));
        words.setDropFiles(new UploadI18N.DropFiles()
                .setOne(getTranslation("parts.upload.drop"))
                .setMany(getTranslation("parts.upload.drop")));
        words.setError(new UploadI18N.Error()
                .setTooManyFiles(getTranslation("parts.upload.one"))
                .setFileIsTooBig(getTranslation("parts.upload.too-big", megabytes))
                .setIncorrectFileType(getTranslation("parts.upload.wrong-type")));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(getTranslation("parts.upload.connecting"))
                        .setStalled(getTranslation("parts.upload.stalled"))
                        .setProcessing(getTranslation("parts.upload.processing"))
                        .setHeld(getTranslation("parts.upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(getTranslation("parts.upload.remaining"))
                        .setUnknown(getTranslation("parts.upload.remaining.unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(getTranslation("parts.upload.failed"))
                        .setUnexpectedServerError(getTranslation("parts.upload.failed"))
                        .setForbidden(getTranslation("parts.upload.failed"))));
        words.setUnits(new UploadI18N.Units().setSize(List.of("B", "kB", "MB", "GB")));
        return words;
    }
}
