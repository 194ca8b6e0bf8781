package org.journeymaps.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import org.journeymaps.app.Language;
import org.journeymaps.app.MapReading;
import org.jspecify.annotations.Nullable;

/**
 * The macro {@code journey-map}. Its plain-text body is the map; it has no parameters. Whatever the body holds, the page around
 * it is drawn: nothing is ever thrown.
 */
public final class JourneyMapMacro implements Macro {

    private final Language language;
    private final ScreenFrame screen;
    private final StaticPage still;
    private final FailureBox failure;
    private final Counterparts counterparts;

    /**
     * Draws with the parts that the app's context holds.
     *
     * @param language language of the reader
     * @param screen draws for the browser
     * @param still draws for everything else
     * @param failure says that it could not be drawn
     * @param counterparts finds maps that others are compared with
     */
    public JourneyMapMacro(
            Language language, ScreenFrame screen, StaticPage still, FailureBox failure, Counterparts counterparts) {
        this.language = language;
        this.screen = screen;
        this.still = still;
        this.failure = failure;
        this.counterparts = counterparts;
    }

    @Override
    public String execute(Map<String, String> parameters, @Nullable String body, ConversionContext context) {
        try {
            MacroCall call = call(body == null ? "" : body, context);
            return call.form().onScreen() ? screen.draw(call) : still.draw(call);
        } catch (Exception | LinkageError | StackOverflowError e) {
            return failure.draw(e);
        }
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.PLAIN_TEXT;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }

    private MacroCall call(String body, ConversionContext context) {
        OutputForm form = OutputForm.of(context.getOutputType());
        MapReading reading = MapReading.of(body);
        return new MacroCall(form, language.words(), WritablePage.of(context, form), MacroIdentity.of(context), body, reading,
                counterparts.of(reading, context));
    }
}
