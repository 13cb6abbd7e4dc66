package org.dongthuan.notification.feed;

import org.dongthuan.platform.problem.ProblemCode;

/** What only the feed refuses. */
enum FeedProblem implements ProblemCode {
    POSITION_GONE("feed-position-gone", 410, "Older than what the feed keeps");

    private final String code;
    private final int status;
    private final String title;

    FeedProblem(String code, int status, String title) {
        this.code = code;
        this.status = status;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
