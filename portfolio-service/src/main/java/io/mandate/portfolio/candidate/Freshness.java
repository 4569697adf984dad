package io.mandate.portfolio.candidate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far this service has followed the projects: how many it knows, when the newest event that it
 * took in was recorded by project-service, and when it was taken in here.
 */
record Freshness(
        long projects, @Nullable Instant newestEventTime, @Nullable Instant newestReceivedAt) {}
