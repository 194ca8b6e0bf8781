package org.journeymaps.app.filing;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.journeymaps.app.CurrentUser;
import org.journeymaps.app.MapRefusedException;
import org.journeymaps.app.MapStore;
import org.journeymaps.app.StoredMap;
import org.journeymaps.app.StoredPage;
import org.journeymaps.app.department.Departments;
import org.journeymaps.app.filing.PageItems.MapItems;
import org.journeymaps.app.filing.PageItems.ShownItem;
import org.journeymaps.app.issue.TrackerDirectory;
import org.journeymaps.app.issue.TrackerLink;
import org.journeymaps.core.check.MapCheck;
import org.journeymaps.core.check.Problem;
import org.journeymaps.core.model.Department;
import org.journeymaps.core.model.IssueLink;
import org.journeymaps.core.model.Item;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.routing.ListedDepartment;
import org.journeymaps.core.routing.Owner;

/** What this site itself knows of the items of a page: owners, issues named, attempts. No tracker is asked. */
public final class ShowItems {

    private final MapStore store;
    private final Departments departments;
    private final TrackerDirectory directory;
    private final PageAttempts attempts;
    private final CurrentUser user;

    /**
     * Reads maps, departments and attempts.
     *
     * @param store where the maps are
     * @param departments the administrator's list
     * @param directory which trackers there are
     * @param attempts the attempts of a page
     * @param user who looks
     */
    public ShowItems(
            MapStore store, Departments departments, TrackerDirectory directory, PageAttempts attempts, CurrentUser user) {
        this.store = store;
        this.departments = departments;
        this.directory = directory;
        this.attempts = attempts;
        this.user = user;
    }

    /**
     * The items of a page.
     *
     * @param content id of the page
     * @return its items, as the current user may see and change them
     * @throws MapRefusedException as {@link MapStore#page}
     */
    public PageItems of(long content) throws MapRefusedException {
        StoredPage page = store.page(content);
        boolean known = !user.key().isEmpty();
        boolean edit = known && page.editable();
        PageAttempts.ByItem found = edit ? attempts.of(content) : (map, item) -> List.of();
        Map<String, ListedDepartment> listed =
                departments.all().stream().collect(toMap(ListedDepartment::key, department -> department));
        List<MapItems> maps = page.maps().stream().flatMap(stored -> stored.read().stream()
                .map(map -> items(stored, page, new Reading(map, listed, edit, found)))).toList();
        return new PageItems(edit, known, links(maps, known ? listed : Map.of()), maps);
    }

    private static MapItems items(StoredMap stored, StoredPage page, Reading reading) {
        boolean twice = page.twice(stored.map());
        boolean writable = MapCheck.problems(reading.map).stream().noneMatch(Problem::blocksWriting);
        return new MapItems(stored.position(), reading.map.id(), stored.hash(), twice, writable,
                reading.map.items().stream().map(item -> reading.shown(item, twice)).toList());
    }

    private List<TrackerLink> links(List<MapItems> maps, Map<String, ListedDepartment> offered) {
        Set<String> named = new LinkedHashSet<>();
        maps.stream().flatMap(map -> map.items().stream()).flatMap(item -> item.issues().stream()).map(IssueLink::link)
                .forEach(named::add);
        offered.values().stream().filter(department -> !department.retired())
                .forEach(department -> named.add(department.route().link()));
        return directory.links().stream().filter(link -> named.contains(link.id())).toList();
    }

    /** What the items of one map are shown with. */
    private record Reading(
            JourneyMap map, Map<String, ListedDepartment> listed, boolean edit, PageAttempts.ByItem attempts) {

        ShownItem shown(Item item, boolean twice) {
            String key = Owner.of(map, item);
            Optional<ListedDepartment> department = Optional.ofNullable(listed.get(key));
            Optional<ListedDepartment> active = department.filter(one -> !one.retired());
            return new ShownItem(
                    item.id(), key, department.map(ListedDepartment::name).orElseGet(() -> ownName(key)),
                    active.filter(one -> edit).map(one -> one.route().link()).orElse(""), active.isPresent(), item.issues(),
                    twice ? List.of() : attempts.of(map.id(), item));
        }

        private String ownName(String key) {
            return map.departments().stream().filter(department -> department.key().equals(key)).map(Department::name)
                    .findFirst().orElse("");
        }
    }
}
