package org.journeymaps.devhost.jira.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.journeymaps.devhost.jira.store.Token.Kind;

/** What stands for people in requests. */
public final class Tokens {

    private final Keeper keeper;

    Tokens(Keeper keeper) {
        this.keeper = keeper;
    }

    /** A new token for somebody. */
    public String issue(Kind kind, String person) {
        String text = UUID.randomUUID().toString().replace("-", "");
        put(new Token(text, kind, person, true));
        return text;
    }

    /** A token by its text. */
    public Optional<Token> find(String text) {
        return keeper.read(state -> Optional.ofNullable(state.tokens.get(text)));
    }

    /** Somebody allows what a token asks for. */
    public void allow(String request, String person) {
        put(new Token(request, Kind.REQUEST, person, true));
    }

    /** An access token for a request that somebody allowed; the request cannot be used again. */
    public Optional<Token> exchange(String request) {
        Optional<Token> allowed = find(request)
                .filter(token -> token.kind() == Kind.REQUEST && token.live() && !token.person().isEmpty());
        allowed.ifPresent(token -> put(new Token(request, Kind.REQUEST, token.person(), false)));
        return allowed.flatMap(token -> find(issue(Kind.ACCESS, token.person())));
    }

    /** The access tokens that stand for somebody. */
    public List<Token> access(String person) {
        return keeper.read(state -> state.tokens.values().stream().filter(token -> token.kind() == Kind.ACCESS && token.live()
                && token.person().equals(person)).toList());
    }

    /** Takes all access tokens of somebody back, as they may do in their profile. */
    public void revoke(String person) {
        access(person).forEach(token -> put(new Token(token.text(), token.kind(), person, false)));
    }

    private void put(Token token) {
        keeper.change(state -> state.tokens.put(token.text(), token));
    }
}
