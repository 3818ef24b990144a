package dev.hindsight.gateway.pages;

/** What a status means to somebody who has never heard of statuses, and what they can do now. */
record ProblemWords(String title, String text) {

    private static final String PERHAPS = " What you sent may have been recorded or not: look before you send it again.";

    /** Of something that was sent to be recorded, and of which nobody knows what became. */
    static ProblemWords ofSent(int status) {
        var words = of(status);
        return new ProblemWords(words.title(), words.text() + PERHAPS);
    }

    static ProblemWords of(int status) {
        return switch (status) {
            case 401 -> new ProblemWords("Please sign in", "You are not signed in, or your session has ended.");
            case 403 -> new ProblemWords("Not with your role",
                    "Your role does not allow this. Somebody with the administrator role can change that.");
            case 404 -> new ProblemWords("Nothing to see here",
                    "There is nothing at this address, or it is not for you to see.");
            case 405 -> new ProblemWords("That does not work here", "This address does not do what was asked of it.");
            case 413 -> new ProblemWords("Too much at once", "What was sent is larger than Hindsight accepts.");
            case 503 -> new ProblemWords("A part of Hindsight is not answering", "It is usually back within a minute.");
            case 504 -> new ProblemWords("A part of Hindsight is late", "It has not answered in time.");
            default -> status < 500
                    ? new ProblemWords("That did not work", "The request could not be understood.")
                    : new ProblemWords("Something went wrong on our side",
                            "It is not your doing. If it stays like this, tell whoever runs Hindsight.");
        };
    }
}
