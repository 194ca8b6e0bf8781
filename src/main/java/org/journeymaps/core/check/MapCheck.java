package org.journeymaps.core.check;

import java.util.List;
import org.journeymaps.core.model.JourneyMap;

/** Checks a map for all that its author can mend and no single value shows to be wrong. */
public final class MapCheck {

    private static final List<Rule> RULES = List.of(
            new UniqueIds(),
            new ExistingPlaces(),
            new ExistingBranches(),
            new ExistingArrowEnds(),
            new ExistingPersonas(),
            new ExistingScales(),
            new CountableFaces(),
            new ExistingAnswers(),
            new ExistingEvidence(),
            new NamedDepartments(),
            new PlacelessMapLanes(),
            new ValuesOnScale(),
            new NamedEmotions(),
            new Amounts(),
            new BranchShares(),
            new SentimentParts(),
            new Thresholds(),
            new OneValuePerPlace(),
            new RepeatedIssues(),
            new ReadableDates(),
            new ReadableTimes(),
            new FollowedAddresses());

    private MapCheck() {}

    /**
     * What is wrong with a map, rule by rule.
     *
     * @param map any map that was read
     * @return the problems, none for a sound map; {@link Problem#blocksWriting()} tells which must be mended before the
     *     app may write the map
     */
    public static List<Problem> problems(JourneyMap map) {
        Parts parts = new Parts(map);
        return RULES.stream().flatMap(rule -> rule.problems(parts)).toList();
    }
}
