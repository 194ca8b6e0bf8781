package org.journeymaps.devhost.jira.jql;

import java.util.List;

/** What an issue has to meet. */
sealed interface Clause {

    /** All of several; of none at all every issue. */
    record All(List<Clause> clauses) implements Clause {
    }

    /** One of several. */
    record Any(List<Clause> clauses) implements Clause {
    }

    /** A comparison. */
    record Term(String field, Operator operator, List<Operand> operands) implements Clause {
    }

    /**
     * A value or a function.
     *
     * @param arguments of a function
     */
    record Operand(String text, List<String> arguments, boolean function) {

        /** Whether it means that there is no value. */
        boolean empty() {
            return !function && (text.equalsIgnoreCase("EMPTY") || text.equalsIgnoreCase("NULL"));
        }
    }

    /**
     * What holds when this does not: Jira asks the opposite of each comparison, so that rows whose field is empty drop out
     * (M10; jira.md 6).
     */
    default Clause opposite() {
        if (this instanceof All all) {
            return new Any(all.clauses().stream().map(Clause::opposite).toList());
        } else if (this instanceof Any any) {
            return new All(any.clauses().stream().map(Clause::opposite).toList());
        }
        Term term = (Term) this;
        return new Term(term.field(), term.operator().opposite(), term.operands());
    }
}
