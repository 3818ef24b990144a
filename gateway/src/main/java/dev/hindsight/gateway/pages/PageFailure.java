package dev.hindsight.gateway.pages;

/** Ends a page that cannot be shown; the answer is the problem as a page, with the problem's status. */
public final class PageFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public PageFailure(Problem problem) {
        super(problem.sentence());
        this.problem = problem;
    }

    /** Whether there is nothing at that address, or nothing to be seen. */
    public static boolean isMissing(Throwable failure) {
        return failure instanceof PageFailure missing && missing.problem().status() == 404;
    }

    public Problem problem() {
        return problem;
    }
}
