package org.journeymaps.devhost.jira.store;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Function;

/** Lets one at a time at what is kept, and writes every change to a file if there is one. */
final class Keeper {

    private static final Gson GSON = new GsonBuilder().serializeNulls().create();

    private final Path file;
    private final State state;

    /** With a file to keep it in, null to keep it in memory alone. */
    Keeper(Path file) {
        this.file = file;
        this.state = file != null && Files.exists(file) ? read(file) : new State();
    }

    synchronized <T> T read(Function<State, T> work) {
        return work.apply(state);
    }

    synchronized <T> T change(Function<State, T> work) {
        T result = work.apply(state);
        if (file != null) {
            write();
        }
        return result;
    }

    private static State read(Path file) {
        try {
            return GSON.fromJson(Files.readString(file), State.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() {
        try {
            Path next = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(next, GSON.toJson(state));
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
