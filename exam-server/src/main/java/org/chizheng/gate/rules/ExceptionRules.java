package org.chizheng.gate.rules;

import org.chizheng.gate.ActType;
import org.chizheng.gate.ExceptionBasis;

/**
 * When one officer may act alone: only where another statute of the National People's Congress or its Standing Committee
 * says so (行政处罚法 42, 法律另有规定的除外); regulations, rules and provincial law cannot. Never for coercion
 * (行政强制法 18).
 */
final class ExceptionRules {

    private static final String STATE = "中华人民共和国";
    private static final String THE_RULE_ITSELF = "中华人民共和国行政处罚法";

    private ExceptionRules() {}

    static boolean isValid(ExceptionBasis basis, ActType type) {
        String law = basis.law().strip().replaceAll("^《|》$", "");
        return type != ActType.COERCION
                && law.startsWith(STATE)
                && law.endsWith("法")
                && !law.endsWith("办法")
                && !law.equals(THE_RULE_ITSELF)
                && basis.article().strip().matches("第.+条.*");
    }
}
