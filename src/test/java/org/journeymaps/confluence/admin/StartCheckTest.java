package org.journeymaps.confluence.admin;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import org.junit.Test;

public class StartCheckTest {

    @Test
    public void looksWhenTheAppStarts() {
        SelfCheck check = mock(SelfCheck.class);
        when(check.findings()).thenReturn(List.of(new SelfCheck.Finding(HostPart.ALL.get(0), List.of("a.B"))));
        StartCheck start = new StartCheck(check);
        start.onStart();
        verify(check).findings();
        start.onStop();
    }
}
