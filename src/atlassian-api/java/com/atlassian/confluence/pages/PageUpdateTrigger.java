package com.atlassian.confluence.pages;

public class PageUpdateTrigger {
}
