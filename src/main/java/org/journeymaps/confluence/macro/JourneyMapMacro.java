package org.journeymaps.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import org.journeymaps.core.render.TooMuchToDrawException;
import org.jspecify.annotations.Nullable;

/**
 * The macro {@code journey-map}. Its plain-text body is the map; its parameters say how it is drawn and which of its lanes are
 * shown ({@link MacroParameters}). Whatever the body holds, the page around it is drawn: nothing is ever thrown.
 */
public final class JourneyMapMacro implements Macro {

    private final MacroCalls calls;
    private final ScreenFrame screen;
    private final StaticPage still;
    private final FailureBox failure;

    /**
     * Draws with the parts that the app's context holds.
     *
     * @param calls reads what is to be drawn
     * @param screen draws for the browser
     * @param still draws for everything else
     * @param failure says that it could not be drawn
     */
    public JourneyMapMacro(MacroCalls calls, ScreenFrame screen, StaticPage still, FailureBox failure) {
        this.calls = calls;
        this.screen = screen;
        this.still = still;
        this.failure = failure;
    }

    @Override
    public String execute(Map<String, String> parameters, @Nullable String body, ConversionContext context) {
        try {
            MacroCall call = calls.read(parameters, body == null ? "" : body, context);
            try {
                return draw(call);
            } catch (TooMuchToDrawException e) {
                return draw(call.tooMuch());
            }
        } catch (Exception | LinkageError | StackOverflowError e) {
            return failure.draw(e);
        }
    }

    private String draw(MacroCall call) {
        return call.form().onScreen() ? screen.draw(call) : still.draw(call);
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.PLAIN_TEXT;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
