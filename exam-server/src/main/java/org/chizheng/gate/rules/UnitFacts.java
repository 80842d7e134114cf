package org.chizheng.gate.rules;

/**
 * The enforcing organisation on the day of the act.
 *
 * @param entrusted whether it acts only because it was entrusted (受委托组织)
 * @param needsDelegation whether it may exercise the power item by delegation only
 * @param holdsDelegation whether the item was delegated to it on that day
 */
public record UnitFacts(
        long id,
        String name,
        String path,
        String region,
        boolean announced,
        boolean entrusted,
        boolean needsDelegation,
        boolean holdsDelegation) {}
