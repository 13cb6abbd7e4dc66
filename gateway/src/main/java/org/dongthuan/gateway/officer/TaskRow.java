package org.dongthuan.gateway.officer;

import org.dongthuan.gateway.client.CaseTrackingClient.Task;

/**
 * A task as a row of a worklist.
 *
 * @param due absent once nobody of the agency has to do anything about it
 */
public record TaskRow(Task task, DueWords.Due due) {}
