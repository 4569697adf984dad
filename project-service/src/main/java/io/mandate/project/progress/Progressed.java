package io.mandate.project.progress;

/** How far an activity is, as its manager says. */
public record Progressed(boolean started, boolean finished, int percentComplete) {
    private static final int ALL = 100;

    /** What is complete has begun and ended, whether or not anybody wrote down when. */
    public static Progressed of(boolean started, boolean finished, int percentComplete) {
        boolean done = finished || percentComplete == ALL;
        return new Progressed(started || done || percentComplete > 0, done, percentComplete);
    }
}
