package org.journeymaps.devhost.jira.jql;

/** How a field and a value are compared. */
enum Operator {

    EQUALS("="), UNEQUAL("!="), IN("in"), NOT_IN("not in"), IS("is"), IS_NOT("is not"), LIKE("~"), UNLIKE("!~"),
    BEFORE("<"), NOT_AFTER("<="), AFTER(">"), NOT_BEFORE(">=");

    private final String text;

    Operator(String text) {
        this.text = text;
    }

    /** The operator as it is written. */
    String text() {
        return text;
    }

    /** What holds when this does not. */
    Operator opposite() {
        return switch (this) {
            case EQUALS -> UNEQUAL;
            case UNEQUAL -> EQUALS;
            case IN -> NOT_IN;
            case NOT_IN -> IN;
            case IS -> IS_NOT;
            case IS_NOT -> IS;
            case LIKE -> UNLIKE;
            case UNLIKE -> LIKE;
            case BEFORE -> NOT_BEFORE;
            case NOT_AFTER -> AFTER;
            case AFTER -> NOT_AFTER;
            case NOT_BEFORE -> BEFORE;
        };
    }

    /** Whether it holds for what is not so. */
    boolean negative() {
        return this == UNEQUAL || this == NOT_IN || this == IS_NOT || this == UNLIKE;
    }

    /** Whether it compares times. */
    boolean ordered() {
        return this == BEFORE || this == NOT_AFTER || this == AFTER || this == NOT_BEFORE;
    }
}
