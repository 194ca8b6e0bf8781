package org.journeymaps.devhost.jira.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.journeymaps.devhost.jira.store.JiraData;
import org.journeymaps.devhost.jira.store.Person;
import org.journeymaps.devhost.jira.store.Setting;
import org.journeymaps.devhost.jira.store.Token;
import org.journeymaps.devhost.jira.store.Token.Kind;

/**
 * Who asks.
 *
 * <p>An access token comes as {@code Authorization: Bearer}, which stands in for the signature of OAuth 1.0a; a personal token
 * comes the same way in Jira itself.
 */
public final class Credentials {

    /** Says who was seen, on every answer: a name or {@code anonymous} (DC; jira.md 12). */
    public static final String SEEN = "X-AUSERNAME";

    private final JiraData data;

    /** Of the people and tokens of one Jira. */
    public Credentials(JiraData data) {
        this.data = data;
    }

    /**
     * The name of who asks.
     *
     * @param header the header {@code Authorization}, null if there is none
     * @return the name, empty for nobody
     * @throws Refusal if the credentials are wrong
     */
    public String name(String header) {
        if (header == null) {
            return Person.ANONYMOUS;
        } else if (header.startsWith("Bearer ")) {
            return bearer(header.substring(7).strip());
        } else if (header.startsWith("Basic ")) {
            return basic(header.substring(6).strip());
        }
        throw Refusal.anonymous();
    }

    /** What X-AUSERNAME says of somebody. */
    public static String seen(String name) {
        return name.equals(Person.ANONYMOUS) ? "anonymous" : name;
    }

    /** A token that no longer stands for anybody (3P: jira-comment-slack-notification#20, jira-connector#76). */
    public static Answer tokenProblem(String problem) {
        return new Answer(401, "text/plain;charset=UTF-8", "oauth_problem=" + problem, java.util.Map.of())
                .with("WWW-Authenticate", "OAuth realm=\"jira\", oauth_problem=\"" + problem + "\"");
    }

    private String bearer(String text) {
        Token token = data.tokens().find(text).filter(known -> known.kind() != Kind.REQUEST).orElseThrow(Refusal::anonymous);
        boolean live = token.live() && data.people().find(token.person()).filter(Person::active).isPresent();
        if (!live && token.kind() == Kind.ACCESS) {
            throw new Refusal(tokenProblem("token_rejected"));
        } else if (!live) {
            throw Refusal.anonymous();
        }
        return token.person();
    }

    private String basic(String encoded) {
        if (!data.settings().on(Setting.BASIC_AUTH)) {
            // 3P: a blog on Jira 8.16; jira.md 2.
            throw new Refusal(Answer.message(403, "Basic Authentication has been disabled on this instance."));
        }
        String[] parts = decoded(encoded).split(":", 2);
        return data.people().logIn(parts[0], parts.length < 2 ? "" : parts[1]).map(Person::name)
                .orElseThrow(Refusal::anonymous);
    }

    private static String decoded(String encoded) {
        try {
            return new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Refusal.anonymous();
        }
    }
}
