package org.chizheng.questionbank.transfer.qti;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chizheng.questionbank.transfer.Archive;
import org.chizheng.questionbank.transfer.Reason;
import org.chizheng.questionbank.transfer.UnreadableException;
import org.jspecify.annotations.Nullable;

/**
 * The files that an item names, looked up from where the item lies.
 *
 * @param archive null for an item without a package
 * @param item the file of the item
 */
record QtiFiles(@Nullable Archive archive, String item) {

    Optional<byte[]> bytes(String address) {
        Optional<String> name = resolved(address);
        if (archive == null || name.isEmpty()) {
            return Optional.empty();
        }
        try {
            return archive.bytes(name.get());
        } catch (UnreadableException broken) {
            return Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A file that is missing because its name leads out of the package is called so. */
    Reason precise(Reason reason, String address) {
        return reason == Reason.PICTURE_MISSING && resolved(address).isEmpty() ? Reason.PICTURE_OUTSIDE : reason;
    }

    private Optional<String> resolved(String address) {
        List<String> path = new ArrayList<>(List.of(item.split("/", -1)));
        path.removeLast();
        for (String step : decoded(address).split("/", -1)) {
            if (step.equals("..") && path.isEmpty() || step.indexOf('\\') >= 0) {
                return Optional.empty();
            } else if (step.equals("..")) {
                path.removeLast();
            } else if (!step.equals(".") && !step.isEmpty()) {
                path.add(step);
            }
        }
        return Optional.of(String.join("/", path));
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return address;
        }
    }
}
