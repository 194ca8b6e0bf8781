package org.journeymaps.jira.applink;

import com.atlassian.sal.api.net.ResponseConnectTimeoutException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/** Whether a failure proves that nothing was sent: only one of making the connection does, not one of using it. */
final class Unsent {

    private static final int DEPTH = 20;
    private static final List<Class<? extends Throwable>> PROOFS = List.of(
            ConnectException.class, UnknownHostException.class, NoRouteToHostException.class,
            ResponseConnectTimeoutException.class);

    private Unsent() {}

    static boolean proves(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(DEPTH)
                .anyMatch(cause -> PROOFS.stream().anyMatch(proof -> proof.isInstance(cause)));
    }
}
