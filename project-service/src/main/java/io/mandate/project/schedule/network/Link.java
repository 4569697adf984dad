package io.mandate.project.schedule.network;

/** One activity waits for another; the lag is in minutes of the schedule's lag calendar and may be negative. */
public record Link(String from, String to, LinkType type, long lag) {
    public static Link finishToStart(String from, String to) {
        return new Link(from, to, LinkType.FS, 0);
    }
}
