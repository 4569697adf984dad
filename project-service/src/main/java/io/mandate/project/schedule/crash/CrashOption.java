package io.mandate.project.schedule.crash;

/** An activity can be shortened by up to so many weeks; the cost of each is in the currency's smallest unit. */
public record CrashOption(String activity, long weeklyCost, int weeks) {}
