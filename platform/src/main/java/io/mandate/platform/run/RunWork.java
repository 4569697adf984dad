package io.mandate.platform.run;

/** A kind of long work; every bean of this type is found by its kind. */
public interface RunWork {
    String kind();

    /** Does the work outside of any transaction; what is to be kept is stored by the conclusion. */
    Conclusion perform(RunInput input, RunProgress progress);
}
