package io.mandate.project.activity;

import io.mandate.project.schedule.network.Link;
import io.mandate.project.schedule.network.LinkType;

/** A link as its successor sees it. */
public record WaitsFor(String activity, LinkType type, long lag) {
    public static WaitsFor of(Link link) {
        return new WaitsFor(link.from(), link.type(), link.lag());
    }

    Link toLink(String successor) {
        return new Link(activity, successor, type, lag);
    }
}
