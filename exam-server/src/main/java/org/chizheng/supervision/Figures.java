package org.chizheng.supervision;

/**
 * How many people stand how, 人数. Auxiliaries are counted for themselves only.
 *
 * @param officers people who may enforce, of whatever standing
 * @param behind those of them whose hours of the year are not met
 * @param refusals what the gate refused or flagged in the last 30 days, 次数
 */
public record Figures(
        int officers,
        int certified,
        int expired,
        int held,
        int ended,
        int never,
        int auxiliaries,
        int behind,
        int refusals) {

    static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0, 0, 0);

    static Figures of(PersonStanding standing, boolean behind) {
        boolean auxiliary = standing == PersonStanding.AUXILIARY;
        return new Figures(
                auxiliary ? 0 : 1,
                is(standing, PersonStanding.CERTIFIED),
                is(standing, PersonStanding.EXPIRED),
                is(standing, PersonStanding.HELD),
                is(standing, PersonStanding.ENDED),
                is(standing, PersonStanding.NEVER),
                auxiliary ? 1 : 0,
                behind && !auxiliary ? 1 : 0,
                0);
    }

    static Figures ofRefusals(int refusals) {
        return new Figures(0, 0, 0, 0, 0, 0, 0, 0, refusals);
    }

    Figures plus(Figures other) {
        return new Figures(
                officers + other.officers,
                certified + other.certified,
                expired + other.expired,
                held + other.held,
                ended + other.ended,
                never + other.never,
                auxiliaries + other.auxiliaries,
                behind + other.behind,
                refusals + other.refusals);
    }

    /** Share of officers with a usable certificate in percent, rounded down; 0 without officers. */
    public int coverage() {
        return officers == 0 ? 0 : certified * 100 / officers;
    }

    private static int is(PersonStanding standing, PersonStanding wanted) {
        return standing == wanted ? 1 : 0;
    }
}
