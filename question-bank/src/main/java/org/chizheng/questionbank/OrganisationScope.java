package org.chizheng.questionbank;

import java.util.ArrayList;
import java.util.List;

/**
 * Which questions can be seen from a place in the tree: its own, those of all paths above, and those below.
 *
 * @param path such as {@code /1/7/}
 */
public record OrganisationScope(String path) {

    /** Checks the form. */
    public OrganisationScope {
        if (!path.startsWith("/") || !path.endsWith("/")) {
            throw new IllegalArgumentException("organisation path must look like /1/7/, was " + path);
        }
    }

    /** The paths above, from the root on; without the path itself. */
    public List<String> above() {
        List<String> paths = new ArrayList<>();
        for (int slash = path.indexOf('/'); slash < path.length() - 1; slash = path.indexOf('/', slash + 1)) {
            paths.add(path.substring(0, slash + 1));
        }
        return paths;
    }
}
