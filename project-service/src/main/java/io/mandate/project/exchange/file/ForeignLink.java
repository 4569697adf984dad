package io.mandate.project.exchange.file;

import io.mandate.project.schedule.network.LinkType;

/** One task, by its uid, waits for another; the lag is in working minutes. */
public record ForeignLink(int from, int to, LinkType type, long lag) {}
