package org.chizheng.questionbank.transfer.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chizheng.questionbank.transfer.Finding;
import org.chizheng.questionbank.transfer.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The first row of a table.
 *
 * @param names the name of each column as the layouts know it, in the order of the file; empty if there is none
 * @param shown each name as it stands in the file
 * @param repeated names that stand there more than once
 */
record Headings(List<String> names, Map<String, String> shown, Set<String> repeated) {

    private static final Map<String, String> CHINESE = Map.ofEntries(
            Map.entry("题型", "type"),
            Map.entry("科目", "subject"),
            Map.entry("题干", "stem"),
            Map.entry("题目", "stem"),
            Map.entry("答案", "key"),
            Map.entry("正确答案", "key"),
            Map.entry("依据", "law"),
            Map.entry("法律依据", "law"),
            Map.entry("条", "article"),
            Map.entry("条款", "article"),
            Map.entry("难度", "difficulty"),
            Map.entry("解析", "explanation"),
            Map.entry("答案解析", "explanation"),
            Map.entry("选项不乱序", "keep_order"),
            Map.entry("认知层次", "level"),
            Map.entry("标签", "tags"),
            Map.entry("题号", "number"),
            Map.entry("所属案例", "case"),
            Map.entry("分值占比", "share"),
            Map.entry("格式", "markup"));

    /** What published sets have besides; it says nothing about the question itself. */
    private static final String SOURCE = "source";

    static Headings of(List<String> cells) {
        List<String> names = new ArrayList<>();
        Map<String, String> shown = new HashMap<>();
        Set<String> repeated = new HashSet<>();
        for (String cell : cells) {
            String name = name(cell.strip());
            names.add(name);
            if (!name.isEmpty() && shown.putIfAbsent(name, cell.strip()) != null) {
                repeated.add(name);
            }
        }
        return new Headings(List.copyOf(names), Map.copyOf(shown), Set.copyOf(repeated));
    }

    private static String name(String cell) {
        String letter = cell.replaceAll("^选项|选项$", "").strip();
        return letter.matches("[A-Z]") ? letter : CHINESE.getOrDefault(cell, cell);
    }

    /** The layout that the headings belong to. */
    RowLayout layout() {
        return names.contains("input") ? new ExamSetLayout() : new BankLayout();
    }

    /** What is wrong with them, or not kept. */
    List<Finding> findings(RowLayout layout) {
        List<Finding> findings = new ArrayList<>();
        for (String name : layout.needed()) {
            if (!names.contains(name)) {
                findings.add(Finding.ofFile(Reason.COLUMN_MISSING, name));
            }
        }
        for (String name : names) {
            boolean option = name.matches("[A-Z]?");
            if (!option && !layout.columns().contains(name) && !name.equals(SOURCE)) {
                findings.add(Finding.ofFile(Reason.COLUMN_IGNORED, shown(name)));
            }
        }
        repeated.stream().sorted().forEach(name -> findings.add(Finding.ofFile(Reason.COLUMN_REPEATED, shown(name))));
        return findings;
    }

    private String shown(String name) {
        return shown.getOrDefault(name, name);
    }

    /** The name of a column, null if there is none. */
    @Nullable
    String at(int place) {
        return place < names.size() ? names.get(place) : null;
    }
}
