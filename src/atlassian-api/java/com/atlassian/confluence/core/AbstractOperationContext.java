package com.atlassian.confluence.core;

public abstract class AbstractOperationContext<T> implements OperationContext<T> {
}
