package org.journeymaps.app.start;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.journeymaps.core.model.Basis;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Value;
import org.junit.Test;

/** The examples hold the data of the reference on journeys, section 4, cell by cell. */
public class ExampleDataTest {

    private final Examples examples = new Examples();

    private ExampleTables tables(String key) {
        return new ExampleTables(examples.map(key));
    }

    @Test
    public void everyValueIsTheOpinionOfOneRater() {
        for (String key : examples.keys()) {
            List<Value> values = examples.map(key).lanes().stream().flatMap(lane -> lane.values().stream()).toList();
            assertEquals(key, Set.of(Basis.ASSERTED), values.stream().map(Value::basis).collect(Collectors.toSet()));
            assertEquals(key, 1, values.stream().map(Value::rater).filter(rater -> !rater.isEmpty()).distinct().count());
            assertEquals(key, examples.map(key).steps().size(), values.size());
        }
    }

    @Test
    public void switchingAMobilePlan() {
        ExampleTables tables = tables("jumping-jamie");
        assertEquals("""
                s1 | Define | Looks over her present plan | Could I be paying less? | 0 \
                | Bill and account page (web in own Billing)
                s2 | Define | Decides what a new plan must offer | - | 0.5 | -
                s3 | Compare | Sees a rival’s commercial | That looks like a better price. | 1 \
                | TV commercial (tv in external)
                s4 | Compare | Looks up carriers and offers on a consumer site | - | 1 \
                | Consumer reports site (web third external)
                s5 | Compare | Tries the carrier’s own tool to compare | Why must this be so hard? | -1.5 \
                | Plan comparison tool (web two own Web Team)
                s6 | Negotiate | Rings her carrier and says she is looking around | Enough. I am leaving. | -2 \
                | Service line (phone two own Customer Support Team)
                s7 | Negotiate | Rings rivals to hear what they offer | - | -1.5 | Rivals’ sales lines (phone two external)
                s8 | Select | Picks a plan and rings to move over | In the end it paid off. | 1 \
                | New carrier’s service line (phone two external)
                """, tables.steps("thoughts", "emotion", "touchpoints"));
        assertEquals("""
                p1 | s5 | Plans cannot be set side by side | 4,4,4 | Web Team
                p2 | s6 | A long call to say one simple thing | 5,3,3 | Customer Support Team
                p3 | s1 | The bill hides what each part costs | 3,5,4 | Billing
                p4 | s7 | Offers are gathered call by call | 4,3,3 | Marketing Team
                """, tables.pains());
        assertEquals("""
                o1 |  | Put rivals’ offers next to hers | p1 p4
                o2 |  | Price each part of her plan in dollars | p3
                o3 |  | Let her write to support (text, chat) | p2
                """, tables.improvements());
        assertEquals("""
                Average call min: 9, 2
                Comparison available: no, yes
                Offers tracked: 0, 40
                """, tables.metrics());
    }

    @Test
    public void sharingASong() {
        ExampleTables tables = tables("sharing-a-song");
        assertEquals("""
                s1 | Listen | Opens the app on the way to work | What do I feel like hearing? | 0 \
                | Home screen (app in own Mobile App)
                s2 | Listen | Plays a saved playlist | This fits my mood. | 1 | Player, headphones (app two own Playback)
                s3 | Discover | Hears a new song and saves it | Lena would love this. | 2 \
                | Discovery playlist (app in own Recommendations)
                s4 | Share | Opens the menu, looks for Share | Where is it? | 0 | Share button (app two own Social Features)
                s5 | Share | Picks another app and a contact | Why leave for this? | -1 \
                | Phone’s share sheet (device two external)
                s6 | Share | Adds a note and sends the link | Hope she listens. | 0 \
                | WhatsApp (messenger third external); iMessage (messenger third external)
                s7 | Respond | Friend opens the link | Does she need an account? | -1 \
                | Link preview (messenger in external); Landing page (web in own Growth)
                s8a | Respond | Reads a happy reply, replays the song | She liked it! | 2 \
                | WhatsApp (messenger third external); iMessage (messenger third external)
                s8b | Respond | Waits, hears nothing | No answer... | -1 | -
                """, tables.steps("thinking", "emotion", "engaging"));
        assertEquals("Friend answers 60% to s8a, No answer 40% to s8b",
                tables.branches().strip().replace("s7 ", "").replace("\n", ", "));
        assertEquals("""
                p1 | s4 | Share hides in a menu | 3,4,4 | Social Features
                p2 | s5 | To reach a friend one leaves the app | 4,5,4 | Social Features
                p3 | s7 | No account, no song | 5,3,4 | Growth
                p4 | s8b | Sender never learns if it was played | 3,4,3 | Social Features
                """, tables.pains());
        assertEquals("""
                o1 | s3 | Offer sharing when a song is saved | p1
                o2 | s4 | One-tap share | p1
                o3 | s5 | Friends inside the app | p2
                o4 | s6 | Note field inside the app | p2
                o5 | s7 | Thirty seconds without login | p3
                o6 | s8a s8b | Show the reaction in the app | p4
                """, tables.improvements());
        assertEquals("""
                Shares per active user a month: 0.8, 1.5
                Link opens %: 38, 55
                Shared songs played through %: 24, 40
                """, tables.metrics());
    }

    @Test
    public void aSchoolDay() {
        ExampleTables tables = tables("school-day");
        assertEquals("""
                s1 | Morning | Wakes, breakfast | 07:00-07:45 | Home | Mum \
                | Cereal pack (product two external); Radio (radio two external) | Too early. | -1
                s2 | Morning | Bus to school | 08:00-08:30 | Bus | Friends | Friend’s phone (device two external) | Show me! | 1
                s3 | Morning | Lessons | 09:00-12:00 | Classroom | Teacher \
                | Learning site on tablet (web two own Schools Team); Whiteboard (in-person two external) | Slow down. | -1
                s4 | Noon | Lunch | 12:00-13:00 | Canteen | Friends | Vending machine (kiosk two external) | Swap you. | 1
                s5 | Afternoon | Sport | 13:00-15:00 | Field | Coach | Team app (app two external) | Pass! | 1
                s6 | Afternoon | Homework | 15:30-16:45 | Kitchen table | Dad \
                | Learning site (web two own Learning Product) | I don’t get it. | -1
                s7 | Evening | Plays online | 17:00-18:15 | Bedroom | Online friends \
                | Console, voice chat (device two external) | One more round. | 1
                s8 | Evening | Dinner | 18:30-19:30 | Home | Family | TV (tv two external) | Guess what I did. | 1
                s9 | Evening | Bedtime story | 20:30-21:00 | Bedroom | Mum | E-reader (device two external) \
                | Another chapter. | 1
                """, tables.steps("places", "people", "touchpoints", "thoughts", "feeling"));
        assertEquals("""
                p1 | s6 | Method differs from the one Dad learned, nobody can help | 4,5,4 | Learning Product
                p2 | s3 | Lesson runs faster than Sam | 3,4,4 | Schools Team
                p3 | s1 | Rushed breakfast | 2,5,3 |
                """, tables.pains());
        assertEquals("""
                o1 | s6 | Ten-minute homework helper | p1
                o2 | s2 | Short recap for the bus | p2
                """, tables.improvements());
        assertEquals("""
                Homework finished without help %: 42, 60
                Stuck per task min: 14, 8
                """, tables.metrics());
    }

    @Test
    public void openingAnAccount() {
        ExampleTables tables = tables("opening-an-account");
        assertEquals("""
                s1 | Arrive | Walks in | 1 min | Signs, gate, facade | Doorman greets | Camera watch | Security firm (partner) \
                | Doorman (branch two own Security) | Is this the right branch? | 3
                s2 | Arrive | Asks for the right desk | 2 min | Interior, furniture, staff dress | Helper leads to the desk \
                | Queue assignment | Queue system | Helper (branch two own Branch Operations) | Good, someone helps. | 4
                s3 | Arrive | Waits | 18 min wait | Ticket, chairs | Number is called | Load balancing | Staff rota \
                | Number call (branch two own Branch Operations) | How much longer? | 2
                s4 | Apply | Answers about account type, income, expected deposits, nominee | 8 min | Desk, brochures \
                | Officer explains accounts | Product rules looked up | Product catalogue \
                | Officer (branch two own Accounts) | That is clear. | 4
                s5 | Apply | Hands over ID | 4 min | ID card, copy | Officer copies it | ID queried, pass or fail \
                | National ID service (external) | Officer (branch two own Compliance) | I hope it works. | 3
                s6 | Apply | Completes and signs alone | 10 min | Form with marks, document list | Officer marks the fields \
                | Data entry | Core banking, KYC | Officer (branch two own Accounts) | I told them this already. | 2
                s7 | Finish | Pays first deposit | 5 min | Counter, receipt | Teller counts | Cash reconciled \
                | Vault, cash transport (partner) | Teller (branch two own Cash Office) | Nearly there. | 3
                s8 | Finish | Activates card | 3 min | Card, PIN letter | Officer hands it over | Card requested \
                | Card bureau (partner) | Officer (branch two own Cards) | It is mine. | 5
                s9 | Finish | Leaves, rates visit | 1 min | Text message, door | Guard says goodbye | Survey triggered \
                | CRM, SMS gateway (partner) | Guard (branch two own Customer Care) | Fine, but slow. | 4
                """, tables.steps("physical-evidence", "frontstage", "backstage", "support-processes", "contacts", "thoughts",
                        "emotion"));
        assertEquals("s5 ID not verified 4% stop: Customer is told, 1\n", tables.branches());
        assertEquals("""
                p1 | s3 | Long wait, no estimate | 4,4,5 | Branch Operations
                p2 | s6 | Form asks again for known data | 3,5,5 | Accounts
                p3 | s5 | Useless trip when the ID fails | 5,1,2 | Compliance
                p4 | s2 | No sign shows which desk | 2,3,4 | Branch Operations
                """, tables.pains());
        assertEquals("""
                o1 | s3 | Phone ticket with expected time | p1
                o2 | s6 | Form filled from the ID | p2
                o3 | s5 | ID check before the visit | p3
                """, tables.improvements());
        assertEquals("""
                Wait min: 18, 8
                Visit min: 52, 35
                ID passed %: 96, 99
                Survey replies %: 12, 20
                """, tables.metrics());
    }

    @Test
    public void theBlueprintHasItsArrowsColumnByColumn() {
        List<String> arrows = new ArrayList<>();
        for (int i = 1; i <= 9; i++) {
            arrows.add("s" + i + " agreement f" + i);
            arrows.add("f" + i + " depends-on b" + i);
            if (i == 1 || i == 3) {
                arrows.add("b" + i + " depends-on f" + i);
            }
            arrows.add("b" + i + " depends-on u" + i);
        }
        assertEquals(arrows, tables("opening-an-account").arrows());
        JourneyMap map = examples.map("opening-an-account");
        assertEquals("[WAIT_POINT]", map.steps().get(2).flags().toString());
        assertEquals("[FAIL_POINT]", map.steps().get(4).flags().toString());
    }

    @Test
    public void aCoffeeHouseVisit() {
        ExampleTables tables = tables("coffee-house-visit");
        assertEquals("""
                s1 | Anticipate | Office, car park | Office, car park (store in external) | Looks forward to coffee \
                | Will there be parking? | Sight | What could go wrong today? | -1
                s2 | Enter | Door | Door (store in own Store Operations) | Smell of coffee, soft music, a hello | - \
                | Smell | Here I can breathe. | 1
                s3 | Enter | Line | Line (store two own Store Operations) | - | Crowded, slow | Touch | All these people. | -1
                s4 | Engage | Order | Order (store two own Barista Team) | - | Barista mishears, order repeated \
                | Sound | I said oat milk. | -0.5
                s5 | Engage | Name on cup | Name on cup (store in own Barista Team) | Order remembered, name right | - \
                | Sight | They know me. | 1
                s6 | Engage | Pay and wait | Pay and wait (store two own Store Operations) | Card takes a second \
                | Where to stand? Similar drinks called | Sound | Is that one mine? | -1
                s7 | Engage | Chair | Chair (store two own Store Design) | Laptop corner with outlet | Hard wooden chair \
                | Touch | Ten minutes and I ache. | -2
                s8 | Engage | Drink and work | Drink and work (product two own Barista Team) | The drink is good | Noise \
                | Taste | This is why I come. | 1
                s9 | Reflect | Comfort | Comfort (store two own Store Design) | Soft seats, low background sound \
                | Poor seats, loud room | Sound | Coffee yes, chair no. | -1
                s10 | Reflect | Room | Room (store two own Store Design) | Layout that starts from needs \
                | Few outlets, small tables, crowd | Sight | No room for two. | -0.5
                s11 | Exit | Goodbye | Goodbye (store two own Store Operations) | Warm words, clean room \
                | Hurried closing, no word | Sound | They want me out. | -1
                s12 | Exit | Feedback | Feedback (store two own Marketing) | Short survey or card at the door \
                | Nowhere to say it | Sight | Who would I tell? | -1.5
                """, tables.steps("touchpoints", "enriched", "drained", "sense", "commentary", "score"));
        assertEquals("""
                p1 | s7 | Chairs hurt | 4,5,4 | Store Design
                p2 | s10 | One room for every use | 3,4,4 | Store Design
                p3 | s6 | No clear place to wait | 3,4,5 | Store Operations
                p4 | s11 | Visit ends without a word | 2,4,5 | Store Operations
                p5 | s12 | No way to give feedback | 3,5,5 | Marketing
                """, tables.pains());
        assertEquals("""
                o1 | s7 | Ergonomic seats, more outlets | p1
                o2 | s10 | Zones: social, work, quiet | p2
                o3 | s6 | Marked hand-over place, names on screen | p3
                o4 | s11 | Thank guests as they leave | p4
                o5 | s12 | Kiosk or QR survey | p5
                """, tables.improvements());
        assertEquals("""
                Queue min: 9, 5
                Seat satisfaction stars: 2.5, 4
                Survey replies a week: 0, 50
                """, tables.metrics());
    }

    @Test
    public void lanesAreOfTheTypesThatTheirContentAsksFor() {
        assertEquals(List.of("customer-actions", "quotes", "curve", "touchpoints", "pain", "opportunity", "metric"),
                tables("sharing-a-song").lanes());
        assertEquals(List.of("clock", "customer-actions", "place", "people", "touchpoints", "quotes", "scale", "pain", "solution",
                "metric"), tables("school-day").lanes());
        assertEquals(List.of("physical-evidence", "customer-actions", "frontstage", "backstage", "support-processes",
                "touchpoints", "departments", "quotes", "curve", "pain", "solution", "metric"),
                tables("opening-an-account").lanes());
        assertEquals(List.of("touchpoints", "items", "items", "bands", "text", "quotes", "pain", "solution", "metric"),
                tables("coffee-house-visit").lanes());
    }
}
