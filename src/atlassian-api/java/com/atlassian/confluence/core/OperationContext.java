package com.atlassian.confluence.core;

public interface OperationContext<T> {
}
