package org.journeymaps.devhost.jira.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.journeymaps.devhost.jira.jql.Clause.Operand;
import org.journeymaps.devhost.jira.jql.Lexer.Kind;
import org.journeymaps.devhost.jira.jql.Lexer.Part;

/**
 * Reads a query: {@code NOT} binds closest, then {@code AND}, then {@code OR} ("Advanced searching - operators reference" of
 * Jira's documentation). The words of its errors are made up here.
 */
final class Parser {

    private static final int DEEPEST = 100;

    private final List<Part> parts;
    private int at;
    private int depth;

    private Parser(List<Part> parts) {
        this.parts = parts;
    }

    static Query parse(String jql) throws JqlException {
        Parser parser = new Parser(Lexer.parts(jql));
        Clause clause = parser.orders() || parser.peek().kind() == Kind.END ? new Clause.All(List.of()) : parser.any();
        List<Query.Order> order = parser.order();
        if (parser.peek().kind() != Kind.END) {
            throw parser.unexpected("a logical operator");
        }
        return new Query(clause, order);
    }

    private Clause any() throws JqlException {
        List<Clause> clauses = new ArrayList<>(List.of(all()));
        while (take("OR") || take("||") || take("|")) {
            clauses.add(all());
        }
        return clauses.size() == 1 ? clauses.get(0) : new Clause.Any(clauses);
    }

    private Clause all() throws JqlException {
        List<Clause> clauses = new ArrayList<>(List.of(one()));
        while (take("AND") || take("&&") || take("&")) {
            clauses.add(one());
        }
        return clauses.size() == 1 ? clauses.get(0) : new Clause.All(clauses);
    }

    private Clause one() throws JqlException {
        depth++;
        if (depth > DEEPEST) {
            throw Lexer.error("The query is nested too deep.");
        }
        Clause clause;
        if (take("NOT") || take("!")) {
            clause = one().opposite();
        } else if (take("(")) {
            clause = any();
            expect(")");
        } else {
            clause = term();
        }
        depth--;
        return clause;
    }

    private Clause term() throws JqlException {
        String field = text("a field name").toLowerCase(Locale.ROOT);
        Operator operator = operator();
        List<Operand> operands = new ArrayList<>();
        if (operator == Operator.IN || operator == Operator.NOT_IN) {
            if (take("(")) {
                do {
                    operands.add(operand());
                } while (take(","));
                expect(")");
            } else {
                operands.add(function());
            }
        } else {
            operands.add(operand());
        }
        return new Clause.Term(field, operator, operands);
    }

    private Operator operator() throws JqlException {
        if (take("NOT")) {
            expect("IN");
            return Operator.NOT_IN;
        } else if (take("IS")) {
            return take("NOT") ? Operator.IS_NOT : Operator.IS;
        }
        for (Operator operator : Operator.values()) {
            if (take(operator.text())) {
                return operator;
            }
        }
        throw unexpected("an operator");
    }

    private Operand function() throws JqlException {
        Operand operand = operand();
        if (!operand.function()) {
            throw Lexer.error("The operator 'in' needs a list or a function.");
        }
        return operand;
    }

    private Operand operand() throws JqlException {
        boolean word = peek().kind() == Kind.WORD;
        String text = text("a value");
        if (!word || !take("(")) {
            return new Operand(text, List.of(), false);
        }
        List<String> arguments = new ArrayList<>();
        if (!take(")")) {
            do {
                arguments.add(text("an argument"));
            } while (take(","));
            expect(")");
        }
        return new Operand(text, arguments, true);
    }

    private boolean orders() {
        return peek().is("ORDER") && parts.get(at + 1).is("BY");
    }

    private List<Query.Order> order() throws JqlException {
        List<Query.Order> orders = new ArrayList<>();
        if (!orders()) {
            return orders;
        }
        at += 2;
        do {
            String field = text("a field name").toLowerCase(Locale.ROOT);
            boolean descending = take("DESC");
            if (!descending) {
                take("ASC");
            }
            orders.add(new Query.Order(field, descending));
        } while (take(","));
        return orders;
    }

    private Part peek() {
        return parts.get(at);
    }

    private boolean take(String word) {
        boolean found = peek().is(word);
        at += found ? 1 : 0;
        return found;
    }

    private void expect(String word) throws JqlException {
        if (!take(word)) {
            throw unexpected("'" + word + "'");
        }
    }

    private String text(String what) throws JqlException {
        if (peek().kind() != Kind.WORD && peek().kind() != Kind.TEXT) {
            throw unexpected(what);
        }
        return parts.get(at++).text();
    }

    private JqlException unexpected(String wanted) {
        String found = peek().kind() == Kind.END ? "the end of the query" : "'" + peek().text() + "'";
        return Lexer.error("Expecting " + wanted + " but got " + found + ".");
    }
}
