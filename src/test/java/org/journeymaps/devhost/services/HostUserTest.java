package org.journeymaps.devhost.services;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;

import org.junit.Test;

public class HostUserTest {

    @Test
    public void theKeyStaysTheSameAndIsNotTheName() {
        assertEquals(new HostUser("author").getKey(), new HostUser("author").getKey());
        assertNotEquals(new HostUser("author").getKey(), new HostUser("reader").getKey());
        assertEquals(32, new HostUser("author").getKey().getStringValue().length());
    }
}
