package org.chizheng.exams.planning;

import java.util.List;
import org.chizheng.exams.AddressRange;
import org.chizheng.exams.Conduct;
import org.chizheng.exams.PlanFinding;

/** What the conduct of an exam must satisfy by itself, line by line. */
final class ConductRules {

    private ConductRules() {}

    static void check(Conduct conduct, List<PlanFinding> findings) {
        for (int line = 0; line < conduct.addresses().size(); line++) {
            String text = conduct.addresses().get(line);
            if (AddressRange.parse(text).isEmpty()) {
                findings.add(new PlanFinding.NotAnAddress(line, text));
            }
        }
        for (int line = 0; line < conduct.browserKeys().size(); line++) {
            if (!Conduct.isBrowserKey(conduct.browserKeys().get(line))) {
                findings.add(new PlanFinding.NotABrowserKey(line));
            }
        }
        if (length(conduct.addresses()) > Conduct.LONGEST || length(conduct.browserKeys()) > Conduct.LONGEST) {
            findings.add(new PlanFinding.ConductTooLong(Conduct.LONGEST));
        }
    }

    private static int length(List<String> lines) {
        return lines.stream().mapToInt(line -> line.length() + 1).sum();
    }
}
