package org.journeymaps.core.check;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;

public class FollowedAddressesTest {

    private static List<String> everywhere(String link) {
        return Checked.problems("""
                'pairPage': LINK, 'parent': LINK, 'personas': [{'id': 'p', 'name': '', 'photo': LINK}],
                'lanes': [{'id': 'l', 'type': 'maps', 'title': '', 'span': 'map', 'cards': [
                  {'id': 'c', 'text': '', 'link': LINK}]}],
                'evidence': [{'id': 'e', 'link': LINK}]""".replace("LINK", link));
    }

    @Test
    public void addressThatNobodyCanBeLedToIsToldWhereverItStands() {
        assertEquals(
                List.of(
                        "address[javascript:x] $.pairPage.address",
                        "address[javascript:x] $.parent.address",
                        "address[javascript:x] $.personas[0].photo.address",
                        "address[javascript:x] $.lanes[0].cards[0].link.address",
                        "address[javascript:x] $.evidence[0].link.address"),
                everywhere("{'address': 'javascript:x'}"));
    }

    @Test
    public void addressesOfTheWebAndWhatIsKeptHereAreSound() {
        for (String link : List.of("{'address': 'https://example.org'}", "{'address': 'mailto:a@example.org'}", "{'page': 'P'}",
                "{'attachment': 'javascript:x.png'}", "{'issue': 'CARE-58'}")) {
            assertEquals(List.of(), everywhere(link));
        }
    }
}
