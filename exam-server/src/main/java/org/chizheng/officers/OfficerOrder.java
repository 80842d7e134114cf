package org.chizheng.officers;

/** By what a list of people is sorted; the id breaks ties. */
public enum OfficerOrder {
    NAME("o.name"),
    ORGANISATION("u.path"),
    STAFFING("o.staffing"),
    DOMAIN("o.domain"),
    REGISTERED("o.id");

    private final String column;

    OfficerOrder(String column) {
        this.column = column;
    }

    String clause(boolean descending) {
        return " order by " + column + (descending ? " desc, o.id desc" : ", o.id");
    }
}
