package org.journeymaps.devhost;

import java.nio.file.Path;

/** Starts the host by hand: {@code Main TARGET JAR [PORT]}; {@code ./dev run} does. */
public final class Main {

    private Main() {
    }

    /** Starts the host and runs until it is stopped. */
    public static void main(String[] arguments) throws InterruptedException {
        Options options = Options.in(Path.of(arguments[0]), Path.of(arguments[1]));
        Host host = start(arguments.length > 2 ? options.withPort(Integer.parseInt(arguments[2])) : options);
        Runtime.getRuntime().addShutdownHook(new Thread(host::close));
        System.out.println("""

                A stand-in for Confluence runs the app. It is a development tool and proves nothing about Confluence itself.

                  Start here      %1$s
                  Sample map      %1$s/spaces/DESIGN
                  Administration  %1$s/admin/console.action
                  Jira            %2$s
                  Billing Jira    %3$s

                  Users           admin, author (may edit), designer (may edit, no rights in Jira), reader (may read)
                  Password        the name
                  Stop            Ctrl-C
                """.formatted(host.baseUrl(), host.jira(Jiras.JIRA).url(), host.jira(Jiras.BILLING).url()));
        Thread.currentThread().join();
    }

    private static Host start(Options options) {
        try {
            return Host.start(options);
        } catch (IllegalStateException e) {
            System.err.println(e.getMessage());
            System.exit(1);
            throw e;
        }
    }
}
