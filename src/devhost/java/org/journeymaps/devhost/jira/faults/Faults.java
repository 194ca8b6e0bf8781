package org.journeymaps.devhost.jira.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.journeymaps.devhost.jira.store.Setting;
import org.journeymaps.devhost.jira.store.Settings;

/**
 * What goes wrong next.
 *
 * <p>Example: {@code faults.next(Call.CREATE, Fault.DROPPED_AFTER, 1)}: the next issue is made, and nobody is told.
 */
public final class Faults {

    /** A fault that waits for its call. */
    public record Armed(Call call, Fault fault, int times) {
    }

    private final Port port;
    private final Settings settings;
    private final List<Armed> armed = new ArrayList<>();
    private final Set<Call> closing = EnumSet.noneOf(Call.class);
    private Object held = new Object();
    private Duration drip = Duration.ofMillis(100);
    private boolean readOnly;

    /** At a port, of a Jira with settings. */
    public Faults(Port port, Settings settings) {
        this.port = port;
        this.settings = settings;
    }

    /**
     * Makes the next calls of a kind go wrong.
     *
     * <p>{@link Fault#REFUSED} closes the port at once and for every call, until {@link #clear}; for {@link Call#LINK} it closes
     * when the next issue has been made, since the link follows the issue within one request of the app.
     */
    public synchronized void next(Call call, Fault fault, int times) {
        if (fault != Fault.REFUSED) {
            armed.add(new Armed(call, fault, times));
        } else if (call == Call.LINK) {
            refuseAfter(Call.CREATE);
        } else {
            port.close();
        }
    }

    /** Closes the port when a call of a kind has been answered, until {@link #clear}. */
    public synchronized void refuseAfter(Call call) {
        closing.add(call);
    }

    /** How long a slow answer waits before each of its bytes; 100 ms unless told. */
    public synchronized void drip(Duration time) {
        drip = time;
    }

    /** Lets calls that hang go on. */
    public synchronized void release() {
        held = new Object();
        notifyAll();
    }

    /** Nothing goes wrong any more; calls that hang go on, and the port is open. */
    public synchronized void clear() {
        armed.clear();
        closing.clear();
        if (readOnly) {
            settings.set(Setting.READ_ONLY, false);
            readOnly = false;
        }
        drip = Duration.ofMillis(100);
        release();
        port.open();
    }

    /** The faults that wait for a call. */
    public synchronized List<Armed> armed() {
        return List.copyOf(armed);
    }

    synchronized Duration drip() {
        return drip;
    }

    synchronized void turnReadOnly() {
        readOnly = true;
        settings.set(Setting.READ_ONLY, true);
    }

    /** Takes the fault that waits for a call. */
    synchronized Optional<Fault> take(Call call) {
        for (int i = 0; i < armed.size(); i++) {
            Armed each = armed.get(i);
            if (each.call().covers(call)) {
                if (each.times() > 1) {
                    armed.set(i, new Armed(each.call(), each.fault(), each.times() - 1));
                } else {
                    armed.remove(i);
                }
                return Optional.of(each.fault());
            }
        }
        return Optional.empty();
    }

    /** Closes the port if that was to follow a call. */
    synchronized void answered(Call call) {
        if (closing.removeIf(each -> each.covers(call))) {
            port.close();
        }
    }

    /** Waits until {@link #release}. */
    synchronized void hold() {
        Object mine = held;
        try {
            while (mine == held) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
