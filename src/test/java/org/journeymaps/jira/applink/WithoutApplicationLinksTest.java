package org.journeymaps.jira.applink;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.time.Clock;
import java.util.List;
import org.journeymaps.app.CurrentUser;
import org.journeymaps.app.issue.TrackerException;
import org.journeymaps.app.issue.TrackerFailure.Reason;
import org.junit.Test;

/** The app starts in a host that lacks Application Links, and says that there are none. */
public class WithoutApplicationLinksTest {

    @Test
    public void springFindsNothingInTheBeanThatIsNotThere() throws Exception {
        Class<?> bean = new Lacking().loadClass(ApplicationLinks.class.getName());
        // What Spring looks through; any type that is missing in a signature fails here.
        assertEquals(1, bean.getDeclaredConstructors().length);
        assertEquals(true, bean.getDeclaredMethods().length > 3);
        assertEquals(true, bean.getDeclaredFields().length > 1);
    }

    @Test
    public void withoutTheServiceThereAreNoLinks() throws Exception {
        Constructor<?> constructor =
                new Lacking().loadClass(ApplicationLinks.class.getName()).getConstructor(CurrentUser.class, Clock.class);
        Object links = constructor.newInstance(null, Clock.systemUTC());
        assertEquals(List.of(), links.getClass().getMethod("all").invoke(links));
        Throwable refusal = assertThrows(InvocationTargetException.class, () ->
                links.getClass().getMethod("consent", String.class, String.class).invoke(links, "a", "https://b")).getCause();
        assertEquals(Reason.LINK_GONE, ((TrackerException) refusal).failure().reason());
    }

    /** Loads the way to Jira anew, and no class of Application Links or of requests over them. */
    private static final class Lacking extends ClassLoader {

        private Lacking() {
            super(ApplicationLinks.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("com.atlassian.")) {
                throw new ClassNotFoundException(name);
            }
            return name.startsWith("org.journeymaps.jira.applink.") ? own(name) : super.loadClass(name, resolve);
        }

        private Class<?> own(String name) throws ClassNotFoundException {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
