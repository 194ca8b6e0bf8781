package org.journeymaps.devhost;

import java.nio.file.Path;
import java.util.List;
import org.journeymaps.devhost.links.Links.Link;

/**
 * Where the host finds its parts and where it listens.
 *
 * <p>Example: {@code Options.in(Path.of("target"), jar).withPort(0)} for a test.
 *
 * @param port the port on loopback; 0 takes a free one; 8090 unless told, as Confluence
 * @param jar the packaged app
 * @param web the folder {@code node_modules} that holds AUI and jQuery
 * @param home where pages and the bundle cache are kept
 * @param jiras whether the host starts two Jiras beside itself, at the ports after its own
 * @param links the Jiras that the host is linked with, if it starts none itself
 */
public record Options(int port, Path jar, Path web, Path home, boolean jiras, List<Link> links) {

    /** The usual places below Maven's {@code target} folder. */
    public static Options in(Path target, Path jar) {
        return new Options(8090, jar, target.resolve("devhost-web/node_modules"), target.resolve("devhost"),
                true, List.of());
    }

    /** The same with another port. */
    public Options withPort(int other) {
        return new Options(other, jar, web, home, jiras, links);
    }

    /** The same with another home. */
    public Options withHome(Path other) {
        return new Options(port, jar, web, other, jiras, links);
    }

    /** The same, linked with Jiras that somebody else runs; none stands for no Jira at all. */
    public Options withLinks(List<Link> others) {
        return new Options(port, jar, web, home, false, others);
    }

    /** The same with another jar. */
    public Options withJar(Path other) {
        return new Options(port, other, web, home, jiras, links);
    }
}
