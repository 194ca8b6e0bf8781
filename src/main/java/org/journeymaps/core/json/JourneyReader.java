package org.journeymaps.core.json;

import java.io.IOException;
import org.journeymaps.core.model.JourneyMap;

/**
 * Reads the stored text of a map, format {@code journey-map/1} (docs/format.md).
 *
 * <p>Example: {@code new JourneyReader(Limits.DEFAULT).read(text)}. What the text leaves out has the defaults of the
 * format; members that this version does not know are kept. A byte order mark before the text is passed over. Whether
 * an empty text is an error is for the caller to say: it has the key {@code journey-maps.format.empty}.
 */
public final class JourneyReader {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final Limits limits;

    /**
     * A reader.
     *
     * @param limits how much a map may hold
     */
    public JourneyReader(Limits limits) {
        this.limits = limits;
    }

    /**
     * Reads a map.
     *
     * @param stored the text, one JSON object
     * @return the map; its references are not checked, {@code core.check} does that
     * @throws JourneyFormatException if the text is not JSON, is in another format, is beyond a limit, or has a value
     *     of the wrong kind; nothing else is ever thrown
     */
    public JourneyMap read(String stored) throws JourneyFormatException {
        String text = stored.startsWith(BYTE_ORDER_MARK) ? stored.substring(1) : stored;
        try {
            checkSize(text);
            if (text.isBlank()) {
                throw Refusal.at(Position.START, "journey-maps.format.empty", "$");
            }
            if (!text.stripLeading().startsWith("{")) {
                throw Refusal.at(Position.START, "journey-maps.format.not-a-map", "$");
            }
            read(text, FormatVersion::read);
            return read(text, JourneyReader::wholeMap);
        } catch (Refusal refusal) {
            throw refusal.in(text);
        }
    }

    private static JourneyMap wholeMap(Source in) throws IOException, Refusal {
        JourneyMap map = MapShape.MAP.read(in);
        in.end();
        return map;
    }

    private <T> T read(String text, Reading<T> reading) throws Refusal {
        Source in = new Source(text, limits);
        try {
            return reading.read(in);
        } catch (IOException noJson) {
            throw in.unreadable();
        }
    }

    private interface Reading<T> {
        T read(Source in) throws IOException, Refusal;
    }

    private void checkSize(String text) throws Refusal {
        if (text.length() > limits.bytes() || text.length() > limits.bytes() / 3 && bytes(text) > limits.bytes()) {
            throw Refusal.at(Position.START, "journey-maps.format.too-large", "$", limits.bytes() / 1024);
        }
    }

    private static long bytes(String text) {
        return text.codePoints().mapToLong(c -> c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4).sum();
    }
}
