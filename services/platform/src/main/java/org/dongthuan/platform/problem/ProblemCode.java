package org.dongthuan.platform.problem;

/**
 * A stable error code with the HTTP answer it gets. Each service lists its own in one enum; the common ones are in
 * {@link CommonProblem}. All codes stand in {@code contracts/errors.md}.
 */
public interface ProblemCode {

    /** Kebab-case, unique in the platform, never changed once released. */
    String code();

    /** HTTP status. */
    int status();

    /** Short, the same for every occurrence. */
    String title();
}
