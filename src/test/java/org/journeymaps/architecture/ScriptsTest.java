package org.journeymaps.architecture;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/** The script modules: what one folder of them may see of another, and that nothing is offered that nobody takes. */
public class ScriptsTest {

    private static final Path ROOT = Path.of("src/main/resources/web/js");

    /** What every folder may see, and what sees no folder but itself. */
    private static final String SHARED = "shared";

    /** By these names alone a module is called that is loaded when it is needed. */
    private static final Set<String> STARTED = Set.of("open", "start", "parts", "finish", "adapt", "unseen", "failed");

    private static final Pattern SEEN = Pattern.compile("(?:from|import)\\s*\\(?\"(\\.[^\"]+)\"");
    private static final Pattern TAKEN = Pattern.compile("import \\{([^}]+)} from");
    private static final Pattern OFFERED = Pattern.compile("export (?:async )?(?:function|const|class) (\\w+)");

    private final Map<Path, String> modules = modules();

    private static Map<Path, String> modules() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            Map<Path, String> found = new TreeMap<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".js")).toList()) {
                found.put(file, Files.readString(file));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    public void aFolderSeesItselfAndWhatIsShared() {
        List<String> wrong = new ArrayList<>();
        modules.forEach((file, text) -> SEEN.matcher(text).results().map(seen -> seen.group(1)).forEach(seen -> {
            Path other = file.resolveSibling(seen).normalize();
            Path folder = other.getParent();
            if (!modules.containsKey(other) || !folder.equals(file.getParent()) && !folder.endsWith(SHARED)) {
                wrong.add(file + " sees " + seen);
            }
        }));
        assertEquals(List.of(), wrong);
    }

    @Test
    public void whatIsSharedServesMoreThanOneFolder() {
        Map<Path, Set<Path>> users = new TreeMap<>();
        modules.forEach((file, text) -> SEEN.matcher(text).results()
                .forEach(seen -> users.computeIfAbsent(file.resolveSibling(seen.group(1)).normalize(), any -> new TreeSet<>())
                        .add(file.getParent())));
        List<Path> alone = modules.keySet().stream().filter(file -> file.getParent().endsWith(SHARED))
                .filter(file -> users.get(file).size() < 2).toList();
        assertEquals(List.of(), alone);
    }

    @Test
    public void whatIsOfferedIsTaken() {
        Set<String> taken = modules.values().stream().flatMap(text -> TAKEN.matcher(text).results())
                .flatMap(names -> Stream.of(names.group(1).split("[,\\s]+"))).collect(Collectors.toSet());
        Set<String> offered = modules.values().stream().flatMap(text -> OFFERED.matcher(text).results())
                .map(MatchResult::group).map(text -> text.replaceAll(".* ", "")).collect(Collectors.toCollection(TreeSet::new));
        assertTrue(offered.size() > STARTED.size());
        offered.removeAll(taken);
        offered.removeAll(STARTED);
        assertEquals(Set.of(), offered);
    }
}
