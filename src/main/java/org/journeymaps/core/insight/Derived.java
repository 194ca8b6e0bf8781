package org.journeymaps.core.insight;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.journeymaps.core.model.Evidence;
import org.journeymaps.core.model.Item;
import org.journeymaps.core.model.JourneyMap;

/** What lanes without cards of their own say of the steps of a map. */
public final class Derived {

    private final DepartmentsRow departments;
    private final EvidenceRow evidence;
    private final IssuesRow issues;
    private final Comparison comparison;

    /** Reads a map and how it differs from another. */
    public Derived(JourneyMap map, Comparison comparison) {
        departments = DepartmentsRow.of(map);
        evidence = EvidenceRow.of(map);
        issues = IssuesRow.of(map);
        this.comparison = comparison;
    }

    /** The keys of the departments behind some steps, each once. */
    public List<String> departments(List<Integer> steps) {
        return departments.stretches().stream()
                .filter(stretch -> steps.stream().anyMatch(step -> step >= stretch.first() && step <= stretch.last()))
                .map(DepartmentsRow.Stretch::departments).flatMap(Collection::stream).distinct().toList();
    }

    /** The sources behind some steps, each once. */
    public List<Evidence> evidence(List<Integer> steps) {
        return steps.stream().map(evidence.steps()::get).flatMap(Collection::stream).distinct().toList();
    }

    /** What becomes of some steps: their numbers, by change. */
    public Map<Change, List<Integer>> changes(List<Integer> steps) {
        return comparison.steps().stream().filter(pair -> steps.contains(pair.wantedNumber() - 1)).collect(Collectors.groupingBy(
                PairedStep::change, TreeMap::new, Collectors.mapping(PairedStep::wantedNumber, Collectors.toList())));
    }

    /** The items with issues at some steps, each once. */
    public List<Item> issues(List<Integer> steps) {
        return steps.stream().map(issues.steps()::get).flatMap(Collection::stream).distinct().toList();
    }
}
