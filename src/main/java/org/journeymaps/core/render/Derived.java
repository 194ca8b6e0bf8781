package org.journeymaps.core.render;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.journeymaps.core.insight.Change;
import org.journeymaps.core.insight.Comparison;
import org.journeymaps.core.insight.DepartmentsRow;
import org.journeymaps.core.insight.EvidenceRow;
import org.journeymaps.core.insight.IssuesRow;
import org.journeymaps.core.insight.PairedStep;
import org.journeymaps.core.model.Evidence;
import org.journeymaps.core.model.Item;
import org.journeymaps.core.model.JourneyMap;

/** What lanes without cards of their own say of the steps of a map. */
final class Derived {

    private final DepartmentsRow departments;
    private final EvidenceRow evidence;
    private final IssuesRow issues;
    private final Comparison comparison;

    Derived(JourneyMap map, Comparison comparison) {
        departments = DepartmentsRow.of(map);
        evidence = EvidenceRow.of(map);
        issues = IssuesRow.of(map);
        this.comparison = comparison;
    }

    /** The keys of the departments behind some steps, each once. */
    List<String> departments(List<Integer> steps) {
        return departments.stretches().stream()
                .filter(stretch -> steps.stream().anyMatch(step -> step >= stretch.first() && step <= stretch.last()))
                .map(DepartmentsRow.Stretch::departments).flatMap(Collection::stream).distinct().toList();
    }

    /** The sources behind some steps, each once. */
    List<Evidence> evidence(List<Integer> steps) {
        return steps.stream().map(evidence.steps()::get).flatMap(Collection::stream).distinct().toList();
    }

    /** What becomes of some steps: their numbers, by change. */
    Map<Change, List<Integer>> changes(List<Integer> steps) {
        return comparison.steps().stream().filter(pair -> steps.contains(pair.wantedNumber() - 1)).collect(Collectors.groupingBy(
                PairedStep::change, TreeMap::new, Collectors.mapping(PairedStep::wantedNumber, Collectors.toList())));
    }

    /** The items with issues at some steps, each once. */
    List<Item> issues(List<Integer> steps) {
        return steps.stream().map(issues.steps()::get).flatMap(Collection::stream).distinct().toList();
    }
}
